package org.guildhall.launcher.cli;

import java.util.ArrayList;
import java.util.List;

/** A plain table for the terminal: columns as wide as their widest cell, numbers to the right. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
    }

    Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("A row has as many cells as the table has columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(padded(row.get(column), column)).append("  ");
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private String padded(String cell, int column) {
        String space = " ".repeat(width(column) - cell.length());
        return isNumber(column) ? space + cell : cell + space;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private boolean isNumber(int column) {
        return rows.stream().skip(1).anyMatch(row -> Character.isDigit(firstOf(row.get(column))))
                && rows.stream().skip(1).allMatch(row -> "0123456789-".indexOf(firstOf(row.get(column))) >= 0);
    }

    private static char firstOf(String cell) {
        return cell.isEmpty() ? '-' : cell.charAt(0);
    }
}
