package org.guildhall.launcher;

import java.util.List;
import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.Part;

/** A second process of one service beside the first, on the same store and broker; closing ends it. */
public final class SecondInstance implements AutoCloseable {

    private final Part part;
    private final Operations operations;
    private final Runnable leave;

    SecondInstance(Part part, Operations operations, Runnable leave) {
        this.part = part;
        this.operations = operations;
        this.leave = leave;
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        operations.kill(part);
    }

    /** Starts it again, if it does not run, and returns when it is ready. */
    public void bringBack() {
        GuildhallSystem.fine(operations.up(List.of(part)), List.of(part));
    }

    /** A client for its internal addresses. */
    public InternalClient internal() {
        return operations.internal();
    }

    /** Takes it from the gateway's addresses, then stops it. */
    @Override
    public void close() {
        leave.run();
        operations.down();
    }
}
