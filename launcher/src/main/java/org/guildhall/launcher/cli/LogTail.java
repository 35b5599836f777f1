package org.guildhall.launcher.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a growing log file, line by line. */
final class LogTail {

    private static final int WINDOW = 256 * 1024;

    private final Path file;
    private final String prefix;
    private long read;

    LogTail(Path file, String prefix) {
        this.file = file;
        this.prefix = prefix;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The last lines there are now; what comes later is news. */
    List<String> last(int lines) throws IOException {
        if (!exists()) {
            return List.of();
        }
        long size = Files.size(file);
        read = Math.max(0, size - WINDOW);
        List<String> all = news();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** The whole lines that were written since the last call. */
    List<String> news() throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            if (open.length() < read) {
                read = 0;
            }
            byte[] bytes = new byte[(int) Math.min(WINDOW, open.length() - read)];
            open.seek(read);
            open.readFully(bytes);
            int end = lastLineEnd(bytes);
            read += end;
            return new String(bytes, 0, end, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> prefix + line)
                    .toList();
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
