package org.guildhall.member.access.accounts;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets slow password hashing use half the cores, with a bounded queue: a sign-in rush must not starve the rest. */
final class HashingGate {

    private static final int QUEUE = 200;

    private final Semaphore running;

    HashingGate(int permits) {
        this.running = new Semaphore(permits, true);
    }

    static HashingGate onHalfTheCores() {
        return new HashingGate(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /** The result, or nothing when the queue is full. */
    <T> Optional<T> hash(Supplier<T> work) {
        if (running.getQueueLength() >= QUEUE) {
            return Optional.empty();
        }
        running.acquireUninterruptibly();
        try {
            return Optional.of(work.get());
        } finally {
            running.release();
        }
    }
}
