package org.guildhall.activity.calendars.ics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One unfolded line: a name, parameters, a value. Names and parameter names are in capitals. */
record ContentLine(String name, Map<String, String> parameters, String value) {

    /** The line, or null if it is none. A colon or semicolon inside quotes belongs to the quoted text. */
    static @Nullable ContentLine parse(String line) {
        Map<String, String> parameters = new HashMap<>();
        int begin = 0;
        String name = "";
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                String part = line.substring(begin, i);
                if (begin == 0) {
                    name = part.strip().toUpperCase(Locale.ROOT);
                } else {
                    put(parameters, part);
                }
                begin = i + 1;
                if (c == ':') {
                    return name.isEmpty()
                            ? null
                            : new ContentLine(
                                    name, parameters, line.substring(begin).strip());
                }
            }
        }
        return null;
    }

    private static void put(Map<String, String> parameters, String part) {
        int equals = part.indexOf('=');
        if (equals > 0) {
            parameters.put(
                    part.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                    part.substring(equals + 1).replace("\"", "").strip());
        }
    }

    /** The value as text: its escapes resolved, its spaces plain. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? ' ' : escaped);
            } else {
                text.append(c < ' ' ? ' ' : c);
            }
        }
        return text.toString().strip();
    }
}
