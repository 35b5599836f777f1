package org.guildhall.platform.fold;

/** Writes of one kind that wait for the end of a poll. */
interface Gathering {

    /** Makes them all; may be called again when it failed, and then for the same records. */
    void write();

    /** Calls whoever waits for them, when everything of the poll is written. */
    default void tell() {}
}
