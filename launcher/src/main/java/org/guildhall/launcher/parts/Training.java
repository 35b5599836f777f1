package org.guildhall.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.guildhall.launcher.broker.BrokerOptions;
import org.guildhall.launcher.broker.EmbeddedBroker;
import org.guildhall.launcher.broker.Topics;
import org.guildhall.launcher.store.EmbeddedStore;

/**
 * Makes the AOT caches: each part is started once with a recording JVM and ended, the JVM keeps loaded classes and
 * profiles. A start with the cache takes less than half the time. Without a cache all works, only slower.
 */
public final class Training {

    private static final long PATIENCE_SECONDS = 180;

    private final Home home;
    private final Applications applications;
    private final Progress progress;

    /** A training of the parts built in this working copy. */
    public Training(Home home, Progress progress) {
        this.home = home;
        this.applications = new Applications(home);
        this.progress = progress;
    }

    /** Whether a part is built and has no cache yet. */
    public boolean isWanted() {
        return !untrained().isEmpty();
    }

    /** Trains all parts that are built and have no cache; returns whether all have one now. */
    public boolean train() {
        List<Part> untrained = untrained();
        if (untrained.isEmpty()) {
            return true;
        }
        progress.say("Preparing quick starts, once after a build …");
        Path folder = temporary();
        try (EmbeddedStore store = EmbeddedStore.start(null, 0);
                EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.strict(folder.resolve("broker"), 0, 0))) {
            broker.create(Topics.all());
            Ports free = Ports.free();
            Ports used = free.with(Part.STORE.id(), String.valueOf(store.port()))
                    .with(Part.BROKER.id(), String.valueOf(broker.port()));
            boolean all = true;
            for (Part part : untrained) {
                all &= attempt(part, part.speaksHttp() ? used : free, new Home(home.repository(), folder));
            }
            return all;
        } finally {
            Home.delete(folder);
        }
    }

    private List<Part> untrained() {
        return Arrays.stream(Part.values())
                .filter(part -> applications.jar(part).isPresent())
                .filter(this::isUntrained)
                .toList();
    }

    private boolean isUntrained(Part part) {
        try {
            return !Files.exists(applications.cache(part)) && !Files.exists(refusal(part));
        } catch (RuntimeException e) {
            progress.say("  " + part.id() + ": " + e.getMessage());
            return false;
        }
    }

    private boolean attempt(Part part, Ports ports, Home temporary) {
        try {
            return train(part, ports, temporary);
        } catch (RuntimeException e) {
            progress.say("  " + part.id() + " cannot be prepared: " + e.getMessage());
            return false;
        }
    }

    private boolean train(Part part, Ports ports, Home temporary) {
        long begin = System.nanoTime();
        Path cache = applications.cache(part);
        List<String> command = new ArrayList<>();
        command.add(Launch.java());
        command.addAll(JvmFlags.of(part));
        command.add("-XX:AOTCacheOutput=" + cache);
        command.add(part.speaksHttp() ? "-Dspring.context.exit=onRefresh" : "-Dguildhall.training=true");
        command.addAll(new Launch(applications, ports, temporary).program(part));
        int exit = run(command, part, ports, temporary);
        boolean trained = exit == 0 && Files.exists(cache);
        progress.say(String.format(
                Locale.ROOT,
                "  %-13s %s after %.1f s",
                part.id(),
                trained ? "prepared" : "not prepared (it starts all the same)",
                (System.nanoTime() - begin) / 1e9));
        if (!trained) {
            refuse(part, temporary.log(part));
        }
        return trained;
    }

    private static int run(List<String> command, Part part, Ports ports, Home temporary) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temporary.log(part).toFile());
        builder.environment().putAll(PartEnvironment.of(part, ports, temporary));
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + part.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** A part that cannot be trained is not tried again before the next build; its log tells why. */
    private void refuse(Part part, Path log) {
        try {
            Files.deleteIfExists(applications.cache(part));
            Files.write(refusal(part), Files.exists(log) ? Files.readAllBytes(log) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path refusal(Part part) {
        return applications.copy(part).resolve(part.id() + ".untrained.log");
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("guildhall-training-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
