package org.guildhall.bench.gateway;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guildhall.bench.proof.Delays;

/** One stretch of load: brings those who come to a free connection and counts what they get. Lives on one thread. */
final class Stretch {
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private final Crowd crowd;
    private final long began = System.nanoTime();
    private final Deque<Asker> free = new ArrayDeque<>();
    private final List<Long> waits = new ArrayList<>();
    private final CompletableFuture<Answers> over = new CompletableFuture<>();
    private final Future<?> ticking;
    private long asked;
    private long answered;
    private long putOff;
    private long wrong;
    private long goodInTime;

    Stretch(EventLoop loop, Crowd crowd) {
        this.crowd = crowd;
        this.ticking = loop.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.MILLISECONDS);
    }

    /** What became of an ask. */
    enum Kind {
        GOOD,
        PUT_OFF,
        WRONG
    }

    Answers await() {
        return over.join();
    }

    boolean isOver() {
        return over.isDone();
    }

    /** Nanoseconds since the stretch began. */
    long now() {
        return System.nanoTime() - began;
    }

    void free(Asker asker) {
        free.add(asker);
        serve();
    }

    /** An answer that comes too late for who asked is no answer. */
    void answered(Kind kind, long arrival) {
        answered++;
        long wait = now() - arrival;
        if (kind == Kind.WRONG || wait > PATIENCE) {
            wrong++;
        } else if (kind == Kind.PUT_OFF) {
            putOff++;
        } else {
            waits.add(wait);
            goodInTime += now() <= crowd.length().toNanos() ? 1 : 0;
        }
    }

    private void serve() {
        long now = now();
        while (!free.isEmpty() && asked < crowd.arrived(now)) {
            free.poll().ask(crowd.arrival(asked++, now));
        }
    }

    private void tick() {
        serve();
        long now = now();
        long length = crowd.length().toNanos();
        boolean done = now >= length && asked == answered && asked >= crowd.arrived(now);
        if (done || now > length + PATIENCE) {
            ticking.cancel(false);
            long unserved = Math.max(asked, now > length ? crowd.arrived(now) : 0) - answered;
            over.complete(
                    new Answers(crowd.length(), goodInTime, waits.size(), putOff, wrong + unserved, Delays.of(waits)));
        }
    }
}
