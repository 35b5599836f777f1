package org.guildhall.platform.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.platform.event.Contracts;
import org.guildhall.platform.event.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Contract tests: a consumer's record reads the producer's sample, also when a field it does not know was added. */
public final class Samples {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Samples() {}

    /** The producer's sample of a type as the consumer's own record; read twice, once with an unknown field added. */
    public static <T> T read(String type, Class<T> body) {
        String sample = text(type);
        ObjectNode more = (ObjectNode) JSON.readTree(sample);
        more.put("addedTomorrow", "unknown");
        T plain = EventJson.read(sample, body);
        T extended = EventJson.read(more.toString(), body);
        if (!plain.equals(extended)) {
            throw new AssertionError(type + " reads differently when a field is added");
        }
        return plain;
    }

    public static String text(String type) {
        String path = "contracts/" + type.substring(0, type.indexOf('.')) + "/" + type + ".sample.json";
        try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("no sample " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For producers: every schema of the folder has a sample that fits it; returns the types found. */
    public static List<String> checkAll(Path contracts) {
        String ending = ".schema.json";
        try (Stream<Path> files = Files.list(contracts)) {
            List<String> types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
            Contracts checked = new Contracts();
            for (String type : types) {
                JsonNode sample = JSON.readTree(Files.readString(contracts.resolve(type + ".sample.json")));
                checked.check(type, sample);
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
