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

/** A minister who opens an activity for the crowd, agreed on as it must be, by the same API as everybody. */
public final class Organiser {
    private static final Set<Integer> LATER = Set.of(429, 503, 504);
    private static final String AGREED = "{\"agreed\":true}";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final HttpClient http;
    private final String url;
    private final Student minister;
    private final Student president;
    private final Student counselor;

    public Organiser(HttpClient http, String url, Crowd crowd) throws IOException {
        this.http = http;
        this.url = url;
        this.minister = crowd.minister("clinical", "culture-sports");
        this.president = crowd.president("clinical");
        this.counselor = crowd.counselor();
    }

    public Student minister() {
        return minister;
    }

    /** Makes, announces and opens an activity of the clinical union; its id. */
    public String open(String title, int seats, int waitingPlaces) throws IOException, InterruptedException {
        Instant start = Instant.now().plus(Duration.ofDays(9));
        HttpResponse<String> made = send(
                minister, "POST", "/api/activities", """
                {"title":{"zh":"%1$s","en":"%1$s"},"description":{"zh":"%1$s","en":"%1$s"},"kind":"match","themes":["sport"],
                 "union":"clinical","leadDepartment":"culture-sports","circle":"UNION",
                 "audience":{"grades":[],"officersOnly":false},"traits":["date-set-by-others"],
                 "sessions":[{"startsAt":"%2$s","endsAt":"%3$s","place":"Sports hall"}]}""".formatted(title, start, start.plus(Duration.ofHours(2))), "");
        String id = JsonMapper.shared().readTree(made.body()).path("id").asString();
        String activity = "/api/activities/" + id;
        HttpResponse<String> now = send(minister, "POST", activity + "/filing", "{}", version(made));
        now = send(president, "POST", activity + "/approval", AGREED, version(now));
        now = send(counselor, "POST", activity + "/approval", AGREED, version(now));
        send(minister, "POST", activity + "/announcement", "{}", version(now));
        send(
                minister,
                "PUT",
                activity + "/sessions/1/roster",
                """
                {"capacity":%d,"waitingPlaces":%d,"opensAt":"%s","closesAt":"%s","maxParty":1,"state":"OPEN"}""".formatted(seats, waitingPlaces, Instant.now().minusSeconds(60), start),
                "");
        return id;
    }

    private static String version(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    /** Like everybody's: asked again with the same key as long as the answer is to come back later. */
    private HttpResponse<String> send(Student who, String method, String path, String body, String version)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + who.token())
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
