package org.guildhall.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes of one system, one at a time: start, look, end. Finds those an earlier command started. */
public final class Parts {

    private static final long LARGE_LOG = 8L * 1024 * 1024;
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Home home;
    private final Ports ports;
    private final Applications applications;
    private final Launch launch;
    private final Readiness readiness;

    /** The parts of the system that lives in this home and listens on these ports. */
    public Parts(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.applications = new Applications(home);
        this.launch = new Launch(applications, ports, home);
        this.readiness = new Readiness(ports, home);
    }

    boolean isBuilt(Part part) {
        return applications.jar(part).isPresent();
    }

    /** What is known of the part at this moment. */
    public PartStatus status(Part part) {
        int port = ports.of(part);
        Optional<PartRecord> record = PartRecord.read(file(part));
        Optional<ProcessHandle> process = record.flatMap(PartRecord::process);
        if (record.isPresent() && process.isPresent()) {
            long pid = process.get().pid();
            long ready = record.get().readyMillis();
            boolean running = readiness.isReady(part, record.get());
            return new PartStatus(
                    part,
                    running ? PartStatus.State.RUNNING : PartStatus.State.STARTING,
                    port,
                    OptionalLong.of(pid),
                    ready < 0 ? OptionalLong.empty() : OptionalLong.of(ready),
                    Memory.megabytes(pid));
        }
        PartStatus.State state = record.isPresent()
                ? PartStatus.State.DIED
                : isBuilt(part) ? PartStatus.State.STOPPED : PartStatus.State.NOT_BUILT;
        return new PartStatus(part, state, port, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** Starts the process and returns at once. */
    void start(Part part) {
        Path log = home.log(part);
        turnOver(log);
        ProcessBuilder builder = new ProcessBuilder(launch.command(part))
                .directory(home.repository().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(PartEnvironment.of(part, ports, home));
        try {
            long offset = Files.exists(log) ? Files.size(log) : 0;
            Process process = builder.start();
            long began =
                    process.info().startInstant().map(Instant::toEpochMilli).orElse(System.currentTimeMillis());
            new PartRecord(process.pid(), began, offset, -1).write(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + part.id(), e);
        }
    }

    /** A log that has grown large is put aside once, so that old runs do not fill the disk. */
    static void turnOver(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot put aside " + log, e);
        }
    }

    boolean isAlive(Part part) {
        return process(part).isPresent();
    }

    boolean isReady(Part part) {
        return PartRecord.read(file(part))
                .filter(record -> readiness.isReady(part, record))
                .isPresent();
    }

    void markReady(Part part, long afterMillis) {
        PartRecord.read(file(part))
                .ifPresent(record -> record.ready(afterMillis).write(file(part)));
    }

    /** The last lines the part wrote since its start. */
    String lastWords(Part part, int lines) {
        long offset = PartRecord.read(file(part)).map(PartRecord::logOffset).orElse(0L);
        List<String> written =
                Readiness.logSince(home.log(part), offset).lines().toList();
        return String.join(
                System.lineSeparator(), written.subList(Math.max(0, written.size() - lines), written.size()));
    }

    /** Ends the process as {@code kill -9} does; says whether there was one. */
    public boolean kill(Part part) {
        Optional<ProcessHandle> process = process(part);
        process.ifPresent(handle -> {
            handle.destroyForcibly();
            await(handle, GRACE);
        });
        return process.isPresent();
    }

    /** Asks the process to end, and ends it hard when it does not; says whether there was one. */
    public boolean stop(Part part) {
        Optional<ProcessHandle> process = process(part);
        process.ifPresent(handle -> {
            handle.destroy();
            if (!await(handle, GRACE)) {
                handle.destroyForcibly();
                await(handle, GRACE);
            }
        });
        forget(part);
        return process.isPresent();
    }

    private void forget(Part part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot forget " + part.id(), e);
        }
    }

    private Optional<ProcessHandle> process(Part part) {
        return PartRecord.read(file(part)).flatMap(PartRecord::process);
    }

    private static boolean await(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }

    private Path file(Part part) {
        return home.run().resolve(part.id() + ".properties");
    }
}
