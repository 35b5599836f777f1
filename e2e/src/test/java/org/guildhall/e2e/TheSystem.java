package org.guildhall.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.parts.Part;

/**
 * One whole Guildhall with its demo semester, started when the first test asks and shared by all of them; with
 * {@code -Dguildhall.url} (and {@code -Dguildhall.broker}) the one that runs already, for trying a single test. With
 * {@code -Dguildhall.backends=containers} its store and broker are MongoDB and Kafka.
 */
final class TheSystem {
    private static final String RUNNING = System.getProperty("guildhall.url", "");

    private TheSystem() {}

    static String url() {
        return RUNNING.isEmpty() ? Own.SYSTEM.url() : RUNNING;
    }

    static String bootstrapServers() {
        return RUNNING.isEmpty()
                ? Own.SYSTEM.bootstrapServers()
                : System.getProperty("guildhall.broker", "127.0.0.1:19092");
    }

    /** The system of these tests, for what takes it to pieces. */
    static GuildhallSystem own() {
        return Own.SYSTEM;
    }

    static void kill(Part part) {
        Own.SYSTEM.kill(part);
    }

    static void restart(Part part) {
        Own.SYSTEM.restart(part);
    }

    private static final class Own {
        static final GuildhallSystem SYSTEM = start();

        private static GuildhallSystem start() {
            GuildhallSystem.Options options = GuildhallSystem.Options.everything(GuildhallSystem.repository());
            GuildhallSystem system = Containers.wanted() ? Containers.start(options) : GuildhallSystem.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            return system;
        }
    }

    /** Where tests leave pictures: the folder the README shows when asked to renew them, else the build's. */
    static Path pictures() {
        Path folder = Boolean.getBoolean("guildhall.pictures")
                ? GuildhallSystem.repository().resolve("docs/images/screens")
                : Path.of("target/pictures");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
