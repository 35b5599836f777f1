package org.guildhall.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.guildhall.bench.proof.Delays;

/** Asks one address again and again: so many at a time, or so often a second whatever the answers. */
final class Load {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final HttpRequest request;

    Load(String url) {
        request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    /** Counts while it runs. */
    private static final class Tally {
        private final LongAdder good = new LongAdder();
        private final LongAdder putOff = new LongAdder();
        private final LongAdder wrong = new LongAdder();
        private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

        Answers answers(long began) {
            Delays waits = Delays.of(List.copyOf(nanos));
            return new Answers((System.nanoTime() - began) / 1e9, good.sum(), putOff.sum(), wrong.sum(), waits);
        }
    }

    /** A closed loop: each connection asks again as soon as it has its answer. */
    Answers closed(int connections, Duration length) {
        Tally tally = new Tally();
        long began = System.nanoTime();
        long until = began + length.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                threads.execute(() -> {
                    while (System.nanoTime() < until) {
                        ask(tally);
                    }
                });
            }
        }
        return tally.answers(began);
    }

    /** An open loop: people who come whether or not those before them were served. */
    Answers open(double perSecond, Duration length) {
        Tally tally = new Tally();
        long began = System.nanoTime();
        long asks = (long) (perSecond * length.toMillis() / 1000);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < asks; i++) {
                long due = began + (long) (i / perSecond * 1e9);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.execute(() -> ask(tally));
            }
        }
        return tally.answers(began);
    }

    /** Whether one ask is answered well. */
    boolean answers() {
        Tally tally = new Tally();
        ask(tally);
        return tally.good.sum() == 1;
    }

    private void ask(Tally tally) {
        long asked = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            int status = response.statusCode();
            if (status == 200) {
                tally.good.increment();
                tally.nanos.add(System.nanoTime() - asked);
            } else if ((status == 503 || status == 429)
                    && response.headers().firstValue("Retry-After").isPresent()) {
                tally.putOff.increment();
            } else {
                tally.wrong.increment();
            }
        } catch (IOException e) {
            tally.wrong.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
