package org.guildhall.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks every endpoint a service documents with what no honest client sends: broken and enormous bodies, strange keys,
 * forged tokens. Each must end in a 4xx problem without a stack trace. Findings come as lines, so a test shows all.
 */
public final class BadInput {
    private static final List<String> STRANGE_IDS = List.of(
            "$ne",
            "%00",
            "..%2F..",
            "-1",
            "99999999999999999999",
            "%E4%BC%9A",
            "a.b.c",
            "%7B%22$gt%22:%22%22%7D",
            "x".repeat(2_000));
    private static final List<String> STRANGE_QUERIES = List.of(
            "limit=-1",
            "limit=99999999999999999999",
            "limit=many",
            "cursor=%24ne",
            "cursor=AAAA",
            "union[$ne]=x",
            "union=%00",
            "from=yesterday&to=tomorrow",
            "q=" + "x".repeat(2_000));
    private final TestInstallation installation;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> findings = new ArrayList<>();

    public BadInput(TestInstallation installation) {
        this.installation = installation;
    }

    /** Every endpoint refuses forged tokens; none but the public ones answers without a token. */
    public List<String> forgedTokens(Set<String> publicOperations) {
        for (Operation operation : Operation.all(installation)) {
            if (publicOperations.contains(operation.toString())) {
                continue;
            }
            expectUnauthenticated(operation, "no token", null);
            forgeries().forEach((name, token) -> expectUnauthenticated(operation, name, token));
        }
        return findings;
    }

    private static Map<String, String> forgeries() {
        Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("garbage", "garbage");
        tokens.put("no algorithm", new PlainJWT(TestTokens.claims("m1").build()).serialize());
        tokens.put(
                "foreign key",
                TestTokens.sign(
                        TestTokens.generate("test"), TestTokens.claims("m1").build()));
        tokens.put(
                "wrong issuer",
                TestTokens.sign(
                        TestTokens.claims("m1").issuer("http://evil.test").build()));
        tokens.put(
                "wrong audience",
                TestTokens.sign(TestTokens.claims("m1").audience("other").build()));
        tokens.put(
                "expired",
                TestTokens.sign(TestTokens.claims("m1").expirationTime(past).build()));
        tokens.put("key confusion", confused());
        return tokens;
    }

    /** Signed with HMAC under the bytes of the public key: the classic confusion of algorithms. */
    private static String confused() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(),
                    TestTokens.claims("m1").build());
            token.sign(new MACSigner(TestTokens.publicKey()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void expectUnauthenticated(Operation operation, String what, @Nullable String token) {
        HttpResponse<String> response = send(operation, Map.of(), token, "{}");
        if (response.statusCode() != 401) {
            findings.add(operation + " with " + what + " answered " + response.statusCode());
        }
    }

    /**
     * Every endpoint with a body refuses each strange one and stores nothing; the member named is somebody the endpoint
     * would listen to.
     */
    public List<String> bodies(String member, Map<String, String> pathValues) {
        String token = TestTokens.of(member);
        Map<String, Long> before = installation.versionsAtRest();
        for (Operation operation : Operation.all(installation)) {
            if (operation.takesBody()) {
                strangeBodies()
                        .forEach((name, body) ->
                                expectRefusal(operation, name, send(operation, pathValues, token, body)));
            }
        }
        Map<String, Long> after = installation.versionsAtRest();
        if (!after.equals(before)) {
            after.entrySet().removeAll(before.entrySet());
            findings.add("something was stored: " + after);
        }
        return findings;
    }

    /** Every endpoint answers ids and queries that no client makes with a refusal or with nothing found, never with 5xx. */
    public List<String> addresses(String member) {
        String token = TestTokens.of(member);
        for (Operation operation : Operation.all(installation)) {
            if (!operation.isStream()) {
                for (String id : STRANGE_IDS) {
                    String path = operation.pathWith(id);
                    expectNoTrouble(operation, id, send(operation, path, token, "{}"));
                }
                for (String query : STRANGE_QUERIES) {
                    String path = operation.path(Map.of()) + "?" + query;
                    expectNoTrouble(operation, query, send(operation, path, token, "{}"));
                }
            }
        }
        return findings;
    }

    private void expectNoTrouble(Operation operation, String what, HttpResponse<String> response) {
        if (response.statusCode() >= 500) {
            findings.add(operation + " with " + what + " answered " + response.statusCode());
        } else if (response.body().contains("Exception") || response.body().contains("\tat ")) {
            findings.add(operation + " with " + what + " shows its insides: " + response.body());
        }
    }

    private static Map<String, String> strangeBodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("nothing", "");
        bodies.put("cut JSON", "{\"a\":");
        bodies.put("no object", "[1,2,3]");
        bodies.put("an unknown field", "{\"nobodyKnowsThis\":1}");
        bodies.put("a $ key", "{\"$where\":\"1\"}");
        bodies.put("a dotted key", "{\"state.union\":\"x\"}");
        bodies.put("control characters", "{\"a\u0000b\":\"\\u0000\\u0007\"}");
        bodies.put("a huge number", "{\"capacity\":1e400,\"x\":99999999999999999999}");
        bodies.put("deep nesting", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));
        bodies.put("100 KB", "{\"text\":\"" + "x".repeat(100_000) + "\"}");
        bodies.put("10 MB", "{\"text\":\"" + "x".repeat(10_000_000) + "\"}");
        bodies.put("two documents", "{} {}");
        return bodies;
    }

    private void expectRefusal(Operation operation, String what, HttpResponse<String> response) {
        int status = response.statusCode();
        boolean problem =
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (status < 400 || status >= 500) {
            findings.add(operation + " with " + what + " answered " + status);
        } else if (!problem || !response.body().contains("\"code\"")) {
            findings.add(operation + " with " + what + " answered " + status + " without a problem");
        } else if (response.body().contains("Exception") || response.body().contains("\tat ")) {
            findings.add(operation + " with " + what + " shows its insides: " + response.body());
        }
    }

    private HttpResponse<String> send(
            Operation operation, Map<String, String> pathValues, @Nullable String token, String body) {
        return send(operation, operation.path(pathValues), token, body);
    }

    private HttpResponse<String> send(Operation operation, String path, @Nullable String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(installation.url() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .method(
                        operation.method(),
                        operation.takesBody()
                                ? HttpRequest.BodyPublishers.ofString(body)
                                : HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(operation + " gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
