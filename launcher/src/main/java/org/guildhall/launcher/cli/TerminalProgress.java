package org.guildhall.launcher.cli;

import java.io.PrintStream;
import org.guildhall.launcher.parts.Progress;

/** Steps as lines; in a terminal an update stays on its line, in a file only now and then one is written. */
public final class TerminalProgress implements Progress {

    private static final String BACK_AND_ERASE = "\r\u001b[K";
    private static final long NANOS_BETWEEN_LINES = 5_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private boolean open;
    private long written = System.nanoTime();

    /** Tells on this stream; whether it is a terminal decides what an update is. */
    public TerminalProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void say(String line) {
        if (open) {
            out.print(BACK_AND_ERASE);
            open = false;
        }
        out.println(line);
        written = System.nanoTime();
    }

    @Override
    public synchronized void update(String line) {
        if (terminal) {
            out.print(BACK_AND_ERASE + line);
            out.flush();
            open = true;
        } else if (System.nanoTime() - written > NANOS_BETWEEN_LINES) {
            say(line);
        }
    }
}
