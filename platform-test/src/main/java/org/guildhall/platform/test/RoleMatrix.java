package org.guildhall.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.store.Ids;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Who may do what, as a table beside the test: {@code METHOD path | role=status role=status …}. Every documented
 * operation needs a row; a status of {@code ok} is anything that is not a refusal of rights (401, 403, 404).
 */
public final class RoleMatrix {
    private final TestInstallation installation;
    private final Map<String, String> members;
    private final Map<String, String> pathValues;

    /** Members by role, and the ids of an object that exists. */
    public RoleMatrix(TestInstallation installation, Map<String, String> members, Map<String, String> pathValues) {
        this.installation = installation;
        this.members = Map.copyOf(members);
        this.pathValues = Map.copyOf(pathValues);
    }

    /** What differs from the table, and operations without a row. */
    public List<String> differences(Path table) {
        List<String> differences = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        for (String line : lines(table)) {
            String[] cells = line.split("\\|");
            String operation = cells[0].strip();
            rows.add(operation);
            for (String expectation : cells[1].strip().split("\\s+")) {
                int equals = expectation.indexOf('=');
                check(operation, expectation.substring(0, equals), expectation.substring(equals + 1), differences);
            }
        }
        for (Operation operation : Operation.all(installation)) {
            if (!rows.contains(operation.toString())) {
                differences.add(operation + " has no row");
            }
        }
        return differences;
    }

    private void check(String operation, String role, String expected, List<String> differences) {
        String[] parts = operation.split(" ");
        int status =
                status(HttpMethod.valueOf(parts[0]), new Operation(parts[0], parts[1], false).path(pathValues), role);
        boolean refusal = status == 401 || status == 403 || status == 404;
        boolean right = expected.equals("ok") ? !refusal && status < 500 : status == Integer.parseInt(expected);
        if (!right) {
            differences.add(operation + " as " + role + ": " + status + " instead of " + expected);
        }
    }

    private int status(HttpMethod method, String path, String role) {
        RestTestClient client = installation.as(role.equals("nobody") ? null : member(role));
        var request = client.method(method)
                .uri(path)
                .header("Idempotency-Key", Ids.next())
                .header("If-Match", "\"1\"");
        boolean body = !Set.of(HttpMethod.GET, HttpMethod.DELETE).contains(method);
        return (body ? request.contentType(MediaType.APPLICATION_JSON).body("{}") : request)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private String member(String role) {
        String member = members.get(role);
        if (member == null) {
            throw new IllegalArgumentException("nobody is " + role);
        }
        return member;
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
