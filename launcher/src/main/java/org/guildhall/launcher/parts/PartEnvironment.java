package org.guildhall.launcher.parts;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The environment a service or the gateway is started with: its port, the broker, its database, the other parts. */
public final class PartEnvironment {

    private PartEnvironment() {}

    static Map<String, String> of(Part part, Ports ports, Home home) {
        Map<String, String> environment = new TreeMap<>();
        // one allocation arena for each thread would cost tens of megabytes in each process
        environment.put("MALLOC_ARENA_MAX", "2");
        if (!part.speaksHttp()) {
            return environment;
        }
        environment.put("SERVER_PORT", String.valueOf(ports.of(part)));
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Part.BROKER));
        environment.put("SPRING_MONGODB_URI", store(ports) + "/" + part.id());
        environment.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "4s");
        environment.put("GUILDHALL_ISSUER", address(ports));
        environment.put("GUILDHALL_JWKS_URI", local(ports, Part.MEMBER) + "/oauth2/jwks");
        environment.put("GUILDHALL_DATA", home.data(part).toString());
        environment.put("GUILDHALL_INTERNAL_TOKEN", home.internalToken());
        if (Files.exists(home.restored())) {
            environment.put("GUILDHALL_RESTORED", Backup.word(home));
        }
        if (part == Part.GATEWAY) {
            environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(ports.of(Ports.MANAGEMENT)));
        }
        for (Part service : Part.services()) {
            environment.put("GUILDHALL_SERVICES_" + service.id().toUpperCase(Locale.ROOT), all(ports, service));
        }
        return environment;
    }

    /** The store's address, without a database. */
    public static String store(Ports ports) {
        return "mongodb://127.0.0.1:" + ports.of(Part.STORE);
    }

    /** The address people use. */
    static String address(Ports ports) {
        return "http://localhost:" + ports.of(Part.GATEWAY);
    }

    /** The addresses of all instances of a service, with commas between them. */
    private static String all(Ports ports, Part service) {
        return ports.allOf(service).stream()
                .map(port -> "http://127.0.0.1:" + port)
                .collect(Collectors.joining(","));
    }

    static String local(Ports ports, Part part) {
        return "http://127.0.0.1:" + ports.of(part);
    }
}
