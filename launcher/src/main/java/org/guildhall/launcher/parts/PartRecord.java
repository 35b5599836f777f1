package org.guildhall.launcher.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What is known of a started process, kept in a file so that the next command finds it.
 *
 * @param pid of the process
 * @param began when the system says the process began, in epoch milliseconds; tells a reused pid from the old process
 * @param logOffset where its part of the log begins, in bytes
 * @param readyMillis how long it took until it was ready, -1 while it is not
 */
record PartRecord(long pid, long began, long logOffset, long readyMillis) {

    static Optional<PartRecord> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties saved = load(file);
        return Optional.of(new PartRecord(
                number(saved, "pid"),
                number(saved, "began"),
                number(saved, "logOffset"),
                number(saved, "readyMillis")));
    }

    void write(Path file) {
        Properties saved = new Properties();
        saved.setProperty("pid", String.valueOf(pid));
        saved.setProperty("began", String.valueOf(began));
        saved.setProperty("logOffset", String.valueOf(logOffset));
        saved.setProperty("readyMillis", String.valueOf(readyMillis));
        store(saved, file);
    }

    PartRecord ready(long afterMillis) {
        return new PartRecord(pid, began, logOffset, afterMillis);
    }

    /** The process, if it still lives and is the one that was started. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .map(instant -> Math.abs(instant.toEpochMilli() - began) < 2_000)
                        .orElse(true));
    }

    static Properties load(Path file) {
        Properties saved = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            saved.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return saved;
    }

    static void store(Properties saved, Path file) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            saved.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static long number(Properties saved, String name) {
        return Long.parseLong(saved.getProperty(name, "-1"));
    }
}
