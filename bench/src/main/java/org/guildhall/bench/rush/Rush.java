package org.guildhall.bench.rush;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Everybody asks for a seat of several activities, one after the other; together {@code wanted} sign-ups. */
    public Map<String, List<Asked>> broad(List<Student> crowd, List<String> activities, int wanted)
            throws InterruptedException {
        Map<String, List<Asked>> byActivity = new ConcurrentHashMap<>();
        activities.forEach(activity -> byActivity.put(activity, Collections.synchronizedList(new ArrayList<>())));
        List<Callable<List<Asked>>> asks = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            // the second round of the crowd goes one activity further, so nobody asks twice for the same
            Student student = crowd.get(i % crowd.size());
            String activity = activities.get((i + i / crowd.size()) % activities.size());
            asks.add(() -> {
                Asked asked = seekers.signUp(student, activity, 1);
                Objects.requireNonNull(byActivity.get(activity)).add(asked);
                return List.of(asked);
            });
        }
        play(asks);
        return byActivity;
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
