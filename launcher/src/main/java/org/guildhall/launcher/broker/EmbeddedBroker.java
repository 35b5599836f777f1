package org.guildhall.launcher.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.guildhall.launcher.net.FreePort;

/**
 * A real Kafka broker and controller in this JVM, bound to the loopback address. What was acknowledged survives
 * {@code kill -9}; a power cut may cost the last moments, because a single broker does not force its log to the disk.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int LEADER_ATTEMPTS = 100;
    private static final long LEADER_PAUSE_NANOS = 50_000_000;

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
        return start(new BrokerOptions(folder, port, controllerPort, true, 3));
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
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            List<NewTopic> wanted = topics.stream()
                    .map(t -> new NewTopic(t.name(), t.partitions(), (short) 1).configs(t.settings()))
                    .toList();
            for (var created : admin.createTopics(wanted).values().values()) {
                ignoringExisting(created::get);
            }
            // a partition has a leader once its end can be asked for
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (Topics.Topic topic : topics) {
                for (int partition = 0; partition < topic.partitions(); partition++) {
                    ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
                }
            }
            awaitLeaders(admin, ends);
        }
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

    /** A broker just told of a topic may deny knowing it for a moment. */
    private static void awaitLeaders(Admin admin, Map<TopicPartition, OffsetSpec> ends) {
        for (int attempt = 1; ; attempt++) {
            try {
                admin.listOffsets(ends).all().get();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while topics were created", e);
            } catch (ExecutionException e) {
                if (attempt == LEADER_ATTEMPTS || !(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw new IllegalStateException("Topic has no leader", e);
                }
                LockSupport.parkNanos(LEADER_PAUSE_NANOS);
            }
        }
    }

    private interface Waiting {
        void get() throws InterruptedException, ExecutionException;
    }

    private static void ignoringExisting(Waiting created) {
        try {
            created.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topics were created", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic could not be created", e);
            }
        }
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
