package org.guildhall.activity.feeds.ics;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Folds lines at 75 bytes of UTF-8, between characters: a fold inside one breaks it for many programs. */
final class Folding {
    private static final int BYTES = 75;
    private static final String FOLD = "\r\n ";

    private Folding() {}

    /** The text with every line folded and ended by CRLF. */
    static String fold(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        if (line.getBytes(StandardCharsets.UTF_8).length <= BYTES) {
            return line;
        }
        StringBuilder folded = new StringBuilder(line.length() + 16);
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int bytes = bytes(character);
            if (used + bytes > BYTES) {
                folded.append(FOLD);
                used = 1;
            }
            folded.appendCodePoint(character);
            used += bytes;
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int bytes(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
