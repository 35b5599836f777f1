package org.guildhall.launcher.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.guildhall.launcher.net.FreePort;

/**
 * A real Kafka broker and controller in this JVM, bound to the loopback address. What was acknowledged survives
 * {@code kill -9}; a power cut may cost the last moments, because a single broker does not force its log to the disk.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;
    private final int controllerPort;

    private EmbeddedBroker(KafkaRaftServer server, int port, int controllerPort) {
        this.server = server;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Starts a broker for tests: topics spring up when used. Ports of 0 mean free ones. */
    public static EmbeddedBroker start(Path folder, int port, int controllerPort) {
        return start(new BrokerOptions(folder, port, controllerPort, true, 3, Map.of()));
    }

    /** Starts a broker and returns when it takes records; formats its folder the first time. */
    public static EmbeddedBroker start(BrokerOptions options) {
        Path folder = options.folder().toAbsolutePath();
        int port = FreePort.orElse(options.port());
        int controllerPort = FreePort.orElse(options.controllerPort());
        format(folder);
        Properties settings = BrokerSettings.of(options, folder, port, controllerPort);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, port, controllerPort);
    }

    /** The address for clients, {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The clients' port. */
    public int port() {
        return port;
    }

    /** The controller's port. */
    public int controllerPort() {
        return controllerPort;
    }

    /** Creates those of the given topics that do not exist yet and returns when all of them take records. */
    public void create(List<Topics.Topic> topics) {
        TopicMaker.create(bootstrapServers(), topics);
    }

    /** Returns when the broker has stopped, whoever stopped it. */
    public void awaitStop() {
        server.awaitShutdown();
    }

    /** Stops in order: clients are told, logs are closed, nothing is deleted. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) {
        try {
            Files.createDirectories(folder);
            Formatter formatter = new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName("CONTROLLER")
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setIgnoreFormatted(true);
            if (!Files.exists(folder.resolve("meta.properties"))) {
                formatter.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of the broker cannot be used: " + folder, e);
        } catch (Exception e) {
            throw new IllegalStateException("Folder of the broker cannot be formatted: " + folder, e);
        }
    }
}
