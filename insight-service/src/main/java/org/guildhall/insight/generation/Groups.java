package org.guildhall.insight.generation;

/** The consumer groups of generations on this instance. */
public interface Groups {

    /** Reads for a generation; does nothing if it does already. */
    void start(int generation);

    /** Stops reading for every generation below. */
    void stopBelow(int generation);

    void stopAll();

    /** Whether the group has read everything that was there when this was last asked. */
    boolean caughtUp(int generation);
}
