package org.guildhall.bench.gateway;

import java.time.Duration;

/** When people come to ask. */
sealed interface Crowd {

    /** How many have come after this time, in nanoseconds. */
    long arrived(long elapsed);

    /** When the n-th came, at the latest now. */
    long arrival(long number, long now);

    /** There is always somebody waiting, from the first moment until the end. */
    record Closed(int connections, Duration length) implements Crowd {
        @Override
        public long arrived(long elapsed) {
            return elapsed < length.toNanos() ? Long.MAX_VALUE : connections;
        }

        @Override
        public long arrival(long number, long now) {
            return now;
        }
    }

    /** They come evenly. */
    record Open(double perSecond, Duration length) implements Crowd {
        @Override
        public long arrived(long elapsed) {
            return (long) (perSecond * Math.min(elapsed, length.toNanos()) / 1e9);
        }

        @Override
        public long arrival(long number, long now) {
            return (long) (number / perSecond * 1e9);
        }
    }

    Duration length();
}
