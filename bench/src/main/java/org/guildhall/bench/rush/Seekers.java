package org.guildhall.bench.rush;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.guildhall.bench.check.Asked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a student's phone asks for a seat: one key per intention, again only as {@code Retry-After} says, the same key
 * after a lost answer, and never a failure reported that was not seen.
 */
public final class Seekers {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private final HttpClient http;
    private final Supplier<String> url;
    private final Duration patience;

    public Seekers(HttpClient http, String url, Duration patience) {
        this(http, () -> url, patience);
    }

    /** Each asking goes to the address that is handed out for it. */
    public Seekers(HttpClient http, Supplier<String> url, Duration patience) {
        this.http = http;
        this.url = url;
        this.patience = patience;
    }

    /** Asks for one seat until there is an answer or patience ends. */
    public Asked signUp(Student student, String activity, int session) {
        String key = UUID.randomUUID().toString();
        return signUp(student, activity, session, key);
    }

    public Asked signUp(Student student, String activity, int session, String key) {
        String body = "{\"activity\":\"" + activity + "\",\"session\":" + session + "}";
        return ask(
                student,
                key,
                Asked.Kind.SIGN_UP,
                () -> request(student, "/api/sign-ups")
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /** Gives a seat or a waiting place up. */
    public Asked giveUp(Student student, String activity, int session) {
        String path = "/api/sign-ups/" + activity + "." + session + "." + student.member();
        String key = UUID.randomUUID().toString();
        return ask(
                student,
                key,
                Asked.Kind.GIVE_UP,
                () -> request(student, path)
                        .header("Idempotency-Key", key)
                        .DELETE()
                        .build());
    }

    private HttpRequest.Builder request(Student student, String path) {
        return HttpRequest.newBuilder(URI.create(url.get() + path))
                .timeout(patience.compareTo(LONGEST) < 0 ? patience : LONGEST)
                .header("Authorization", "Bearer " + student.token());
    }

    private Asked ask(Student student, String key, Asked.Kind kind, Supplier<HttpRequest> request) {
        long invoked = System.nanoTime();
        long until = invoked + patience.toNanos();
        int attempts = 0;
        while (System.nanoTime() < until) {
            attempts++;
            Answer answer = send(request.get());
            if (answer.again() == null) {
                return new Asked(
                        student.member(),
                        key,
                        kind,
                        invoked,
                        System.nanoTime(),
                        answer.end(kind),
                        answer.position(),
                        answer.code(),
                        attempts);
            }
            rest(answer.again());
        }
        return new Asked(
                student.member(),
                key,
                kind,
                invoked,
                System.nanoTime(),
                Asked.End.UNKNOWN,
                null,
                "no-answer",
                attempts);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            int status = response.statusCode();
            if (status == 429 || status == 503 || status == 504) {
                long seconds =
                        response.headers().firstValueAsLong("Retry-After").orElse(-1);
                return seconds < 0
                        ? new Answer(status, null, null)
                        : new Answer(status, null, Duration.ofSeconds(seconds));
            }
            return new Answer(status, response.body(), null);
        } catch (IOException e) {
            return new Answer(0, null, Duration.ofMillis(300));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, null, Duration.ZERO);
        }
    }

    private static void rest(Duration wanted) {
        long jitter = ThreadLocalRandom.current().nextLong(200);
        try {
            TimeUnit.MILLISECONDS.sleep(wanted.toMillis() + jitter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A response, or a wish to ask again after a while. */
    private record Answer(
            int status, @Nullable String body, @Nullable Duration again) {

        Asked.End end(Asked.Kind kind) {
            if (status == 200 || status == 201 || status == 204) {
                return kind == Asked.Kind.GIVE_UP ? Asked.End.GIVEN_UP : place();
            }
            return status >= 400 && status < 500 ? Asked.End.REFUSED : Asked.End.BROKEN;
        }

        private Asked.End place() {
            return switch (text("state")) {
                case "SEATED" -> Asked.End.SEATED;
                case "WAITING" -> Asked.End.WAITING;
                default -> Asked.End.BROKEN;
            };
        }

        @Nullable
        Integer position() {
            JsonNode position = body == null || !body.startsWith("{")
                    ? null
                    : JSON.readTree(body).get("position");
            return position == null ? null : Integer.valueOf(position.asInt());
        }

        String code() {
            return status >= 400 ? status + " " + text("code") : String.valueOf(status);
        }

        private String text(String field) {
            JsonNode value = body == null || !body.startsWith("{")
                    ? null
                    : JSON.readTree(body).get(field);
            return value == null ? "" : value.asString();
        }
    }
}
