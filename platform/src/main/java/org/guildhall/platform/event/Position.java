package org.guildhall.platform.event;

/**
 * Place of a fact in its aggregate's history as one comparable number: the store's epoch above, the gapless sequence
 * below. On the wire it reads {@code <epoch>.<sequence>}.
 */
public final class Position {
    private static final int SEQUENCE_BITS = 40;
    private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;

    private Position() {}

    public static long of(long epoch, long sequence) {
        if (epoch < 1 || epoch >= 1L << 22 || sequence < 1 || sequence > SEQUENCE_MASK) {
            throw new IllegalArgumentException("no position: " + epoch + "." + sequence);
        }
        return epoch << SEQUENCE_BITS | sequence;
    }

    public static long parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("no position: " + text);
        }
        return of(Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    }

    public static long epoch(long position) {
        return position >> SEQUENCE_BITS;
    }

    public static long sequence(long position) {
        return position & SEQUENCE_MASK;
    }

    public static String text(long position) {
        return epoch(position) + "." + sequence(position);
    }
}
