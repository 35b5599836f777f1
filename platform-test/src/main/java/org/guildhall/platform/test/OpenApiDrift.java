package org.guildhall.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares the committed OpenAPI document with what the code says; {@code -Dguildhall.update=true} writes it anew. */
public final class OpenApiDrift {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiDrift() {}

    public static void check(RestTestClient client, Path committed) {
        byte[] body = client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        if (body == null) {
            throw new AssertionError("no OpenAPI document");
        }
        JsonNode document = JSON.readTree(body);
        ((ObjectNode) document).remove("servers");
        String current = JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
        try {
            if (Boolean.getBoolean("guildhall.update")) {
                Files.writeString(committed, current);
            }
            String kept = Files.exists(committed) ? Files.readString(committed) : "";
            if (!kept.equals(current)) {
                throw new AssertionError(committed + " no longer tells what the code does; run the test with"
                        + " -Dguildhall.update=true and look at the difference");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
