package org.guildhall.launcher.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

/** Calls the internal addresses of the services, which the gateway does not show, with the token of this system. */
public final class InternalClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Function<Part, String> addresses;
    private final String token;

    /** A client for the services on these ports of this machine. */
    public InternalClient(Ports ports, String token) {
        this(service -> PartEnvironment.local(ports, service), token);
    }

    /** A client for services anywhere: {@code http://host:port} of each. */
    public InternalClient(Function<Part, String> addresses, String token) {
        this.addresses = addresses;
        this.token = token;
    }

    /**
     * An answer of a service.
     *
     * @param status HTTP status
     * @param body JSON, or a missing node when there was none
     */
    public record Answer(int status, JsonNode body) {

        /** Whether the service did what was asked. */
        public boolean isFine() {
            return status / 100 == 2;
        }
    }

    /** Reads an internal address; the path begins with {@code /internal/}. */
    public Answer get(Part service, String path) throws IOException {
        return send(service, path, HttpRequest.newBuilder().GET());
    }

    /** Posts nothing but the wish itself to an internal address. */
    public Answer post(Part service, String path) throws IOException {
        return post(service, path, "{}");
    }

    /** Posts JSON to an internal address. */
    public Answer post(Part service, String path, String json) throws IOException {
        return send(
                service,
                path,
                HttpRequest.newBuilder()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A value as it stands in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Answer send(Part service, String path, HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.uri(URI.create(addresses.apply(service) + path))
                .header("X-Guildhall-Internal", token)
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), parsed(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + service.id(), e);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
