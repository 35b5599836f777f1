package org.guildhall.activity.calendars.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the lines of a file into its events and time zones; what is not closed when the file ends is left out. */
final class Components {
    private static final int INSIDE = 2;
    private final List<Component> whole = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> source = new ArrayList<>();
    private final List<ContentLine> lines = new ArrayList<>();

    private Components() {}

    static Components of(List<String> lines) {
        Components components = new Components();
        lines.forEach(components::take);
        return components;
    }

    List<Component> events() {
        return named("VEVENT");
    }

    List<Component> zones() {
        return named("VTIMEZONE");
    }

    boolean isCutShort() {
        return !open.isEmpty();
    }

    private List<Component> named(String name) {
        return whole.stream().filter(component -> component.name().equals(name)).toList();
    }

    private void take(String text) {
        ContentLine line = ContentLine.parse(text);
        if (line == null) {
            return;
        }
        switch (line.name()) {
            case "BEGIN" -> {
                open.add(line.value().toUpperCase(Locale.ROOT));
                keep(text);
            }
            case "END" -> {
                keep(text);
                close();
            }
            default -> {
                keep(text);
                if (open.size() == INSIDE) {
                    lines.add(line);
                }
            }
        }
    }

    private void keep(String text) {
        if (open.size() >= INSIDE) {
            source.add(text);
        }
    }

    private void close() {
        if (open.size() == INSIDE) {
            whole.add(new Component(open.getLast(), List.copyOf(lines), List.copyOf(source)));
            lines.clear();
            source.clear();
        }
        if (!open.isEmpty()) {
            open.removeLast();
        }
    }
}
