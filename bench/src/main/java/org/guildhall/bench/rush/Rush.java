package org.guildhall.bench.rush;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.guildhall.bench.check.Asked;

/** A crowd at the door: everybody asks once, some twice with the same key, at most so many at the same time. */
public final class Rush {
    private final Seekers seekers;
    private final int connections;

    public Rush(Seekers seekers, int connections) {
        this.seekers = seekers;
        this.connections = connections;
    }

    /** Everybody asks for a seat of one session; every tenth sends twice with the same key. */
    public List<Asked> hot(List<Student> crowd, String activity, int session) throws InterruptedException {
        List<Callable<List<Asked>>> asks = new ArrayList<>();
        for (int i = 0; i < crowd.size(); i++) {
            Student student = crowd.get(i);
            boolean twice = i % 10 == 0;
            asks.add(() -> {
                Asked first = seekers.signUp(student, activity, session);
                return twice ? List.of(first, seekers.signUp(student, activity, session, first.key())) : List.of(first);
            });
        }
        return play(asks);
    }

    /** Runs intentions with bounded concurrency and collects what each was answered. */
    public List<Asked> play(List<Callable<List<Asked>>> asks) throws InterruptedException {
        Semaphore places = new Semaphore(connections);
        List<Future<List<Asked>>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<List<Asked>> ask : asks) {
                answers.add(threads.submit(() -> {
                    places.acquire();
                    try {
                        return ask.call();
                    } finally {
                        places.release();
                    }
                }));
            }
        }
        List<Asked> history = new ArrayList<>();
        for (Future<List<Asked>> answer : answers) {
            try {
                history.addAll(answer.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return history;
    }
}
