package org.guildhall.notification.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.guildhall.notification.copy.SeatCount;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one open page. Bounded whatever the page does: at most a hundred hints, beyond which they become one
 * reset, and of each watched roster only the newest count, at most four times a second. Times are nanoseconds of one
 * monotonic clock, handed in.
 */
final class Mailbox {
    static final int HINTS = 100;
    static final long COUNTER_GAP = TimeUnit.MILLISECONDS.toNanos(250);
    static final long BEAT = TimeUnit.SECONDS.toNanos(15);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<Frame> hints = new ArrayDeque<>();
    private final Map<String, Watched> counters = new LinkedHashMap<>();
    private long lastSent;

    private static final class Watched {
        private @Nullable SeatCount waiting;
        private long position = -1;
        private long notBefore = Long.MIN_VALUE;
    }

    Mailbox(long now) {
        lastSent = now;
    }

    void put(Frame hint) {
        lock.lock();
        try {
            if (hints.size() >= HINTS) {
                hints.clear();
                hints.add(new Frame.Reset());
            } else {
                hints.add(hint);
            }
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** A newer count replaces one that still waits; an older one, or the same again, is nothing new. */
    void put(SeatCount seats) {
        lock.lock();
        try {
            Watched watched = counters.computeIfAbsent(seats.roster(), roster -> new Watched());
            if (seats.position() > watched.position) {
                watched.position = seats.position();
                watched.waiting = seats;
                filled.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Everything that may be sent now; a beat if nothing was for long. */
    List<Frame> poll(long now) {
        lock.lock();
        try {
            List<Frame> due = new ArrayList<>(hints);
            hints.clear();
            for (Watched watched : counters.values()) {
                if (watched.waiting != null && now >= watched.notBefore) {
                    due.add(new Frame.Counter(watched.waiting));
                    watched.waiting = null;
                    watched.notBefore = now + COUNTER_GAP;
                }
            }
            if (due.isEmpty() && now - lastSent >= BEAT) {
                due.add(new Frame.Beat());
            }
            if (!due.isEmpty()) {
                lastSent = now;
            }
            return due;
        } finally {
            lock.unlock();
        }
    }

    /** How long nothing will be due, unless something is put meanwhile. */
    long delay(long now) {
        lock.lock();
        try {
            return remaining(now);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is due, by the clock handed in. */
    void await(LongSupplier clock) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long remaining = remaining(clock.getAsLong());
            while (remaining > 0) {
                var _ = filled.awaitNanos(remaining);
                remaining = remaining(clock.getAsLong());
            }
        } finally {
            lock.unlock();
        }
    }

    private long remaining(long now) {
        if (!hints.isEmpty()) {
            return 0;
        }
        long next = lastSent + BEAT;
        for (Watched watched : counters.values()) {
            if (watched.waiting != null) {
                next = Math.min(next, Math.max(now, watched.notBefore));
            }
        }
        return Math.max(0, next - now);
    }
}
