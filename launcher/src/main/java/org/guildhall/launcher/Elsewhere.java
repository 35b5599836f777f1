package org.guildhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Part;

/**
 * An installation that was not started here, in containers for example. It is told by the same environment variables as
 * the gateway is: {@code GUILDHALL_SERVICES_MEMBER} and so on.
 */
public final class Elsewhere implements Installation {

    private static final String SECRETS = "/run/secrets";
    private static final String TOKEN = "GUILDHALL_INTERNAL_TOKEN";

    private final Map<Part, String> services;
    private final Map<String, String> environment;

    private Elsewhere(Map<Part, String> services, Map<String, String> environment) {
        this.services = services;
        this.environment = environment;
    }

    /** The installation the environment names, if it names one. */
    public static Optional<Elsewhere> of(Map<String, String> environment) {
        Map<Part, String> services = new EnumMap<>(Part.class);
        for (Part service : Part.services()) {
            String addresses =
                    environment.get("GUILDHALL_SERVICES_" + service.id().toUpperCase(Locale.ROOT));
            if (addresses != null) {
                services.put(service, List.of(addresses.split(",")).getFirst().strip());
            }
        }
        return services.isEmpty() ? Optional.empty() : Optional.of(new Elsewhere(services, environment));
    }

    @Override
    public String url() {
        return setting("GUILDHALL_URL", "http://gateway:8080");
    }

    @Override
    public String url(Part part) {
        String address = services.get(part);
        if (address == null) {
            throw new IllegalStateException("GUILDHALL_SERVICES_" + part.id().toUpperCase(Locale.ROOT) + " is not set");
        }
        return address;
    }

    @Override
    public String bootstrapServers() {
        return setting("SPRING_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");
    }

    @Override
    public String storeUri() {
        return setting("GUILDHALL_STORE", "mongodb://mongo:27017/?directConnection=true");
    }

    @Override
    public InternalClient internal() {
        return new InternalClient(this::url, token());
    }

    /** By environment, or from the file of that name among the secrets. */
    private String token() {
        String given = environment.get(TOKEN);
        if (given != null) {
            return given;
        }
        Path file = Path.of(setting("GUILDHALL_SECRETS", SECRETS), TOKEN);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private String setting(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
