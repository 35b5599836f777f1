package org.guildhall.platform.event;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of facts, compiled once, found on the class path as {@code contracts/<service>/<type>.schema.json}. A
 * fact without a contract cannot be published.
 */
public final class Contracts {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final ConcurrentMap<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Checks a body against the contract of its type; an {@link IllegalStateException} names every violation. */
    public void check(String type, JsonNode body) {
        List<Error> errors = schemas.computeIfAbsent(type, Contracts::load).validate(body);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(type + " breaks its contract: " + errors);
        }
    }

    private static Schema load(String type) {
        String path = "contracts/" + type.substring(0, type.indexOf('.')) + "/" + type + ".schema.json";
        try (InputStream in = Contracts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no contract on the class path: " + path);
            }
            return REGISTRY.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
