package org.guildhall.notification.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {@code {slots}}, parsed once; what fills a slot is never parsed again. */
public final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Slot(String name) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    public static Template of(String source) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = SLOT.matcher(source);
        int from = 0;
        while (matcher.find()) {
            parts.add(new Text(source.substring(from, matcher.start())));
            parts.add(new Slot(matcher.group(1)));
            from = matcher.end();
        }
        parts.add(new Text(source.substring(from)));
        return new Template(parts);
    }

    public List<String> slots() {
        return parts.stream()
                .filter(Slot.class::isInstance)
                .map(part -> ((Slot) part).name())
                .distinct()
                .toList();
    }

    public String fill(Function<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(
                    switch (part) {
                        case Text text -> text.text();
                        case Slot slot -> values.apply(slot.name());
                    });
        }
        return filled.toString();
    }
}
