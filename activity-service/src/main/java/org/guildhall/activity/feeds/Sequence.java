package org.guildhall.activity.feeds;

import org.guildhall.platform.event.Position;

/**
 * The SEQUENCE of a calendar entry, made from places in histories, so that it is stored nowhere and cannot fall: every
 * fact raises it, and so does every restored backup, since that begins a new epoch. An epoch counts ten minutes of the
 * store's life and is worth as many changes as it has seconds: no history outruns it, and the number stays below 2³¹.
 */
final class Sequence {
    private static final long PER_EPOCH = 600;

    private Sequence() {}

    /** After the fact at that position, in a store that has reached that epoch. */
    static int of(long position, long storeEpoch) {
        long epoch = Math.max(storeEpoch, Position.epoch(position));
        return clamp((epoch - 1) * PER_EPOCH + Position.sequence(position));
    }

    /** Of an entry that changes with two histories. */
    static int of(long position, long other, long storeEpoch) {
        return clamp((long) of(position, storeEpoch) + of(other, storeEpoch));
    }

    private static int clamp(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }
}
