package org.guildhall.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** The log of the processes started here: one line for each warning, to the error stream. */
public final class ProcessLog {

    private ProcessLog() {}

    /** Reads the settings beside this class; for main methods only, a library leaves the log to its user. */
    public static void configure() {
        try (InputStream settings = ProcessLog.class.getResourceAsStream("logging.properties")) {
            if (settings != null) {
                LogManager.getLogManager().readConfiguration(settings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Log settings cannot be read", e);
        }
    }
}
