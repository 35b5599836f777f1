package org.guildhall.bench.rush;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A minister who opens an activity for the crowd, by the same API as everybody. */
public final class Organiser {
    private static final Set<Integer> LATER = Set.of(429, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final HttpClient http;
    private final String url;
    private final Student minister;

    public Organiser(HttpClient http, String url, Student minister) {
        this.http = http;
        this.url = url;
        this.minister = minister;
    }

    /** Makes, announces and opens an activity of the clinical union; its id. */
    public String open(String title, int seats, int waitingPlaces) throws IOException, InterruptedException {
        Instant start = Instant.now().plus(Duration.ofDays(9));
        HttpResponse<String> made =
                send("POST", "/api/activities", """
                {"title":{"zh":"%1$s","en":"%1$s"},"description":{"zh":"%1$s","en":"%1$s"},"kind":"match","themes":["sport"],
                 "union":"clinical","leadDepartment":"culture-sports","circle":"UNION",
                 "audience":{"grades":[],"officersOnly":false},
                 "sessions":[{"startsAt":"%2$s","endsAt":"%3$s","place":"Sports hall"}]}""".formatted(title, start, start.plus(Duration.ofHours(2))), "");
        String id = JsonMapper.shared().readTree(made.body()).path("id").asString();
        String version = made.headers().firstValue("ETag").orElse("");
        send("POST", "/api/activities/" + id + "/announcement", "{}", version);
        send(
                "PUT",
                "/api/activities/" + id + "/sessions/1/roster",
                """
                {"capacity":%d,"waitingPlaces":%d,"opensAt":"%s","closesAt":"%s","maxParty":1,"state":"OPEN"}""".formatted(seats, waitingPlaces, Instant.now().minusSeconds(60), start),
                "");
        return id;
    }

    /** Like everybody's: asked again with the same key as long as the answer is to come back later. */
    private HttpResponse<String> send(String method, String path, String body, String version)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + minister.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        while (LATER.contains(response.statusCode()) && System.nanoTime() < until) {
            TimeUnit.SECONDS.sleep(
                    response.headers().firstValueAsLong("Retry-After").orElse(1));
            response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}
