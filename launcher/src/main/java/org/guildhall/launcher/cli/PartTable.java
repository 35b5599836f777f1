package org.guildhall.launcher.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.guildhall.launcher.parts.PartStatus;

/** The table of parts that {@code up} and {@code status} end with. */
final class PartTable {

    private PartTable() {}

    static String of(List<PartStatus> parts) {
        Table table = new Table("part", "state", "port", "pid", "start", "memory");
        for (PartStatus each : parts) {
            table.row(
                    each.part().id(),
                    each.state().words(),
                    String.valueOf(each.port()),
                    each.pid().isPresent() ? String.valueOf(each.pid().getAsLong()) : "-",
                    seconds(each.readyMillis()),
                    each.memory().isPresent() ? each.memory().getAsLong() + " MB" : "-");
        }
        long memory = parts.stream()
                .map(PartStatus::memory)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
        table.row("together", "", "", "", "", memory + " MB");
        return table.text();
    }

    private static String seconds(OptionalLong millis) {
        return millis.isPresent() ? String.format(Locale.ROOT, "%.1f s", millis.getAsLong() / 1000.0) : "-";
    }
}
