package org.guildhall.activity.calendars.ics;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a file: unfolded as bytes, since some programs fold inside a character, then decoded. */
final class IcsText {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private IcsText() {}

    /** The lines, or nothing if this is no calendar. */
    static Optional<List<String>> lines(byte[] file) {
        byte[] unfolded = unfold(file);
        for (Charset charset : CHARSETS) {
            String text = decode(unfolded, charset);
            if (text != null) {
                List<String> lines = text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                boolean calendar = !lines.isEmpty() && lines.getFirst().equalsIgnoreCase("BEGIN:VCALENDAR");
                return calendar ? Optional.of(lines) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static byte[] unfold(byte[] file) {
        ByteArrayOutputStream unfolded = new ByteArrayOutputStream(file.length);
        int i = 0;
        while (i < file.length) {
            int end = file[i] == '\r' && at(file, i + 1) == '\n' ? i + 2 : file[i] == '\n' ? i + 1 : i;
            boolean folded = end > i && (at(file, end) == ' ' || at(file, end) == '\t');
            if (folded) {
                i = end + 1;
            } else {
                unfolded.write(file[i++]);
            }
        }
        return unfolded.toByteArray();
    }

    private static int at(byte[] file, int place) {
        return place < file.length ? file[place] : -1;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
