package org.guildhall.launcher.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The processes of a running Guildhall, in the order in which they are started. */
public enum Part {
    STORE("store", "launcher", 27_117),
    BROKER("broker", "launcher", 19_092),
    MEMBER("member", "member-service", 8_101),
    GATEWAY("gateway", "gateway", 8_080),
    ACTIVITY("activity", "activity-service", 8_102),
    FEEDBACK("feedback", "feedback-service", 8_103),
    NOTIFICATION("notification", "notification-service", 8_104),
    INSIGHT("insight", "insight-service", 8_105);

    private final String id;
    private final String module;
    private final int defaultPort;

    Part(String id, String module, int defaultPort) {
        this.id = id;
        this.module = module;
        this.defaultPort = defaultPort;
    }

    /** The name used in commands, files and tables. */
    public String id() {
        return id;
    }

    /** The folder of the repository whose jar is run. */
    public String module() {
        return module;
    }

    /** The port it listens on unless told otherwise. */
    public int defaultPort() {
        return defaultPort;
    }

    /** Whether it is one of the services or the gateway, which answer over HTTP. */
    public boolean speaksHttp() {
        return this != STORE && this != BROKER;
    }

    /** The services, without the gateway: those that have internal addresses. */
    public static List<Part> services() {
        return List.of(MEMBER, ACTIVITY, FEEDBACK, NOTIFICATION, INSIGHT);
    }

    /** Finds a part by its name, with or without {@code -service}. */
    public static Optional<Part> named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.id.equals(name) || part.module.equals(name) && part.speaksHttp())
                .findFirst();
    }

    /** The order of stopping: the door first, what keeps the data last. */
    public static List<Part> stopOrder() {
        return List.of(GATEWAY, INSIGHT, NOTIFICATION, FEEDBACK, ACTIVITY, MEMBER, BROKER, STORE);
    }
}
