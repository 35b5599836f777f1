package org.guildhall.launcher.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an {@link EmbeddedBroker} is to run.
 *
 * @param folder where logs and cluster metadata live; made when missing
 * @param port of the clients' listener, 0 for a free one
 * @param controllerPort of the controller's listener, 0 for a free one
 * @param autoCreateTopics whether a client may create a topic by using it; true only in tests
 * @param partitions of topics created that way
 * @param settings of the broker by their own names, which go before everything chosen here
 */
public record BrokerOptions(
        Path folder,
        int port,
        int controllerPort,
        boolean autoCreateTopics,
        int partitions,
        Map<String, String> settings) {

    private static final String PREFIX = "KAFKA_";

    /** The broker of the local run: exactly the topics of {@link Topics}. */
    public static BrokerOptions strict(Path folder, int port, int controllerPort) {
        return new BrokerOptions(folder, port, controllerPort, false, Topics.PARTITIONS, Map.of());
    }

    /** A broker for tests on free ports, where any topic springs up with three partitions. */
    public static BrokerOptions forTests(Path folder) {
        return new BrokerOptions(folder, 0, 0, true, 3, Map.of());
    }

    /**
     * A broker set by the environment variables that the image {@code apache/kafka} reads: {@code KAFKA_LOG_DIRS} is
     * {@code log.dirs}. Only for standing in for that image where it cannot be had.
     */
    public static BrokerOptions fromEnvironment(Map<String, String> environment) {
        Map<String, String> settings = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !name.endsWith("_OPTS")) {
                settings.put(
                        name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        Path folder = Path.of(settings.getOrDefault("log.dirs", "/var/lib/kafka/data"));
        int port = portOf("PLAINTEXT", settings.getOrDefault("listeners", "PLAINTEXT://:9092,CONTROLLER://:9093"));
        int controller = portOf("CONTROLLER", settings.getOrDefault("listeners", "CONTROLLER://:9093"));
        return new BrokerOptions(folder, port, controller, true, 1, settings);
    }

    private static int portOf(String listener, String listeners) {
        for (String each : List.of(listeners.split(",", -1))) {
            if (each.startsWith(listener + "://")) {
                return Integer.parseInt(each.substring(each.lastIndexOf(':') + 1));
            }
        }
        throw new IllegalArgumentException("KAFKA_LISTENERS has no listener " + listener + ": " + listeners);
    }
}
