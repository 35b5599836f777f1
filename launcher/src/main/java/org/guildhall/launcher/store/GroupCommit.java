package org.guildhall.launcher.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Writes changes down before they are answered. Commands alter the store side by side under the read lock; the first
 * that wants its answer takes the write lock and commits for all that are waiting. So a commit never holds half a
 * command, and an answered command is never lost with the process.
 */
final class GroupCommit {

    private final MVStore store;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long durable;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /** Runs a command that changes documents; returns when the change is in the file. */
    <T> T change(Supplier<T> command) {
        long ticket = 0;
        commands.readLock().lock();
        try {
            // taken before the command, so that a reader who sees its work already waits for it
            ticket = begun.incrementAndGet();
            return command.get();
        } finally {
            commands.readLock().unlock();
            await(ticket);
        }
    }

    /** Runs a command that changes collections or indexes, with no other command beside it. */
    <T> T define(Supplier<T> command) {
        commands.writeLock().lock();
        try {
            begun.incrementAndGet();
            return command.get();
        } finally {
            commit();
            commands.writeLock().unlock();
        }
    }

    /** Runs a command that only reads; what it may still walk through is not overwritten meanwhile. */
    <T> T read(Supplier<T> command) {
        MVStore.TxCounter version = store.registerVersionUsage();
        try {
            return command.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    /** Returns when everything that a reader can see at this moment is in the file. */
    void settle() {
        await(begun.get());
    }

    /** Runs a piece of housekeeping between commands. */
    void between(Runnable housekeeping) {
        commands.writeLock().lock();
        try {
            housekeeping.run();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void await(long ticket) {
        if (durable >= ticket) {
            return;
        }
        committing.lock();
        try {
            if (durable < ticket) {
                between(this::commit);
            }
        } finally {
            committing.unlock();
        }
    }

    /** With the write lock held: no command is under way, so all that has begun is whole. */
    private void commit() {
        if (store.isPersistent()) {
            store.commit();
        }
        durable = begun.get();
    }
}
