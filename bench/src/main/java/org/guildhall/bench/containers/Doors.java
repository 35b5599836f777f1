package org.guildhall.bench.containers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The gateways of the installation, as the load balancer before them sees it: those whose management port says they are
 * ready, one after the other.
 */
final class Doors implements AutoCloseable {
    private static final int MANAGEMENT = 8081;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private final HttpClient http;
    private final URI address;
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread looking;
    private volatile List<String> ready = List.of();

    Doors(HttpClient http, String address) throws IOException, InterruptedException {
        this.http = http;
        this.address = URI.create(address);
        look();
        looking = Thread.ofVirtual().start(this::keepLooking);
    }

    /** The next gateway's address. */
    String next() {
        List<String> now = ready;
        return now.isEmpty() ? address.toString() : now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }

    private void keepLooking() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(500);
                look();
            }
        } catch (InterruptedException | IOException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
            if (isReady(host.getHostAddress())) {
                found.add("http://" + host.getHostAddress() + ":" + address.getPort());
            }
        }
        ready = List.copyOf(found);
    }

    private boolean isReady(String host) throws InterruptedException {
        URI readiness = URI.create("http://" + host + ":" + MANAGEMENT + "/actuator/health/readiness");
        try {
            HttpRequest asking =
                    HttpRequest.newBuilder(readiness).timeout(PATIENCE).build();
            return http.send(asking, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
