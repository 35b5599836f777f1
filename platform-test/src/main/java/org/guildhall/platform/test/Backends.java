package org.guildhall.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.utils.Exit;
import org.guildhall.launcher.broker.BrokerOptions;
import org.guildhall.launcher.broker.EmbeddedBroker;
import org.guildhall.launcher.broker.TopicMaker;
import org.guildhall.launcher.broker.Topics;
import org.guildhall.launcher.store.EmbeddedStore;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * One broker and one store per test JVM, started when first asked for: embedded by default, real containers with
 * {@code -Dguildhall.backends=containers}. Says once which.
 */
public final class Backends {
    private static final boolean CONTAINERS =
            System.getProperty("guildhall.backends", "embedded").equals("containers");

    private Backends() {}

    /** Where the broker listens. */
    public static String bootstrapServers() {
        return CONTAINERS ? Containers.KAFKA.getBootstrapServers() : Embedded.BROKER.bootstrapServers();
    }

    /** Where the store listens, without a database name. */
    public static String storeUri() {
        String uri = CONTAINERS ? Containers.MONGO.getConnectionString() : Embedded.STORE.uri();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** The folder the embedded broker writes to: for tests that search the disk. */
    public static Path brokerFolder() {
        return Embedded.FOLDER.resolve("broker");
    }

    /** The folder the embedded store writes to: for tests that search the disk. */
    public static Path storeFolder() {
        return Embedded.FOLDER.resolve("store");
    }

    /** Makes every topic of Guildhall under a prefix, so that contexts in one JVM do not hear each other. */
    public static void createTopics(String prefix) {
        List<Topics.Topic> topics = Topics.all().stream()
                .map(topic -> new Topics.Topic(prefix + topic.name(), 3, topic.settings()))
                .toList();
        TopicMaker.create(bootstrapServers(), topics);
    }

    private static final class Embedded {
        static final Path FOLDER = folder();
        static final EmbeddedBroker BROKER = EmbeddedBroker.start(BrokerOptions.forTests(FOLDER.resolve("broker")));
        static final EmbeddedStore STORE = EmbeddedStore.start(FOLDER.resolve("store"), 0);

        private static Path folder() {
            try {
                Path folder = Files.createTempDirectory("guildhall-test");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> clearUp(folder)));
                System.out.println("Guildhall tests run on the embedded broker and store");
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The broker would halt the test JVM, tests passed or not, when its folder goes while consumers still commit. */
        private static void clearUp(Path folder) {
            Exit.setHaltProcedure((status, message) -> {});
            Folders.delete(folder);
        }
    }

    private static final class Containers {
        static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.2.1");
        static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8").withReplicaSet();

        static {
            System.out.println("Guildhall tests run on containers, Docker "
                    + DockerClientFactory.instance()
                            .client()
                            .versionCmd()
                            .exec()
                            .getVersion());
            KAFKA.start();
            MONGO.start();
        }
    }
}
