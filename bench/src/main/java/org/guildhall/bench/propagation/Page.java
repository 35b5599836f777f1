package org.guildhall.bench.propagation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.guildhall.bench.rush.Student;

/** An open page: a live stream through the gateway, and when each of its events came. */
final class Page implements AutoCloseable {
    private final Queue<Shown> shown = new ConcurrentLinkedQueue<>();
    private final InputStream body;

    /** An event's data and the moment its last byte was read. */
    record Shown(String data, long nanos) {}

    /** Opens the page; it hears everything that happens after this returns. */
    Page(HttpClient http, String address, Student reader) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + reader.token())
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException(address + ": " + response.statusCode());
        }
        body = response.body();
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                if (line.startsWith("data:")) {
                    shown.add(new Shown(line.substring("data:".length()), System.nanoTime()));
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            shown.add(new Shown("closed", System.nanoTime()));
        }
    }

    /** The first event that fits; all are kept. */
    Shown await(Predicate<String> wanted) throws InterruptedException, TimeoutException {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < until) {
            for (Shown one : shown) {
                if (wanted.test(one.data())) {
                    return one;
                }
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        throw new TimeoutException("an event that should have come");
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
