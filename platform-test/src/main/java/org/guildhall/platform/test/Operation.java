package org.guildhall.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One operation of a service's OpenAPI document: what the walks over every endpoint walk over. */
public record Operation(String method, String path, boolean takesBody) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations the running service documents. */
    public static List<Operation> all(TestInstallation installation) {
        byte[] document = installation
                .as(null)
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        JsonNode paths = JsonMapper.shared().readTree(document).get("paths");
        List<Operation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    boolean body = method.getValue().has("requestBody");
                    found.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), body));
                }
            }
        }
        return found;
    }

    /** The path with its variables filled in; what is not named gets an id nobody has. */
    public String path(Map<String, String> values) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.replaceAll("\\{(n|session|rank)}", "1")
                .replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
    }

    /** The path with the same value for each of its variables. */
    String pathWith(String value) {
        return path.replaceAll("\\{[^}]+}", Matcher.quoteReplacement(value));
    }

    /** Whether its answer has no end. */
    boolean isStream() {
        return path.endsWith("/stream");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
