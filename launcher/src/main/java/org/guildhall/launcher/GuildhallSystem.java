package org.guildhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guildhall.launcher.broker.TopicMaker;
import org.guildhall.launcher.broker.Topics;
import org.guildhall.launcher.parts.DemoSemester;
import org.guildhall.launcher.parts.Home;
import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.Part;
import org.guildhall.launcher.parts.PartStatus;
import org.guildhall.launcher.parts.Ports;
import org.guildhall.launcher.parts.Progress;

/**
 * A whole Guildhall of real processes for tests: in a folder of its own, on free ports, from the jars the build left in
 * the modules. Parts can be killed and restarted; closing ends all of them and deletes the folder.
 */
public final class GuildhallSystem implements Installation, AutoCloseable {

    private final Home home;
    private final boolean own;
    private final Progress progress;
    private Ports ports;
    private Operations operations;

    private GuildhallSystem(Home home, Ports ports, boolean own, Progress progress) {
        this.own = own;
        this.home = home;
        this.progress = progress;
        this.ports = ports;
        this.operations = new Operations(home, ports, progress);
    }

    /**
     * How the system is to be.
     *
     * @param repository the root of the working copy
     * @param parts which parts to start
     * @param demo whether to load the demo semester
     * @param progress who is told the steps
     */
    public record Options(Path repository, List<Part> parts, boolean demo, Progress progress) {

        /** Everything, with the demo semester, told on standard output. */
        public static Options everything(Path repository) {
            return new Options(repository, List.of(Part.values()), true, System.out::println);
        }

        /** The same without the demo semester. */
        public Options withoutDemo() {
            return new Options(repository, parts, false, progress);
        }

        Options without(Part... left) {
            List<Part> others =
                    parts.stream().filter(part -> !List.of(left).contains(part)).toList();
            return new Options(repository, others, demo, progress);
        }

        /** The same with only these parts. */
        public Options only(Part... chosen) {
            return new Options(repository, List.of(chosen), demo, progress);
        }
    }

    /** Finds the root of the working copy from the folder a test runs in. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "Not inside a working copy: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    /** Starts the system and returns when every part is ready; throws, after cleaning up, when one is not. */
    public static GuildhallSystem start(Options options) {
        try {
            Home home = new Home(options.repository(), Files.createTempDirectory("guildhall-"));
            GuildhallSystem system = new GuildhallSystem(home, Ports.free(), true, options.progress());
            system.bringUp(options);
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the system", e);
        }
    }

    /** The same on a store and a broker that run already on these ports of this machine, in containers for example. */
    public static GuildhallSystem startBeside(Options options, int storePort, int brokerPort) {
        try {
            Home home = new Home(options.repository(), Files.createTempDirectory("guildhall-"));
            Ports ports = Ports.free()
                    .with(Part.STORE.id(), String.valueOf(storePort))
                    .with(Part.BROKER.id(), String.valueOf(brokerPort));
            TopicMaker.create("127.0.0.1:" + brokerPort, Topics.all());
            GuildhallSystem system = new GuildhallSystem(home, ports, true, options.progress());
            system.bringUp(options.without(Part.STORE, Part.BROKER));
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the system", e);
        }
    }

    /** The system of a working copy that {@code up} has started; closing leaves it running. */
    public static GuildhallSystem running(Path repository, Progress progress) {
        Home home = Home.of(repository);
        return new GuildhallSystem(home, Operations.savedPorts(home), false, progress);
    }

    private void bringUp(Options options) {
        Operations.Outcome outcome = operations.up(options.parts());
        boolean fine = outcome.isFine()
                && outcome.notBuilt().isEmpty()
                && (!options.demo() || new DemoSemester(internal(), home, options.progress()).load());
        if (!fine) {
            close();
            throw new IllegalStateException("The system does not come up: " + outcome);
        }
    }

    @Override
    public String url() {
        return operations.address();
    }

    @Override
    public String url(Part part) {
        return "http://127.0.0.1:" + ports.of(part);
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.of(Part.BROKER);
    }

    @Override
    public String storeUri() {
        return "mongodb://127.0.0.1:" + ports.of(Part.STORE);
    }

    @Override
    public InternalClient internal() {
        return operations.internal();
    }

    /** The log file of a part. */
    public Path log(Part part) {
        return home.log(part);
    }

    /** All parts as they are now. */
    public List<PartStatus> status() {
        return operations.status();
    }

    /** Ends a part as {@code kill -9} does. */
    public void kill(Part part) {
        operations.kill(part);
    }

    /** Whether a part has a living process. */
    public boolean runs(Part part) {
        return operations.runs(part);
    }

    /** Copies what the store holds into a new folder; the store is stopped for that long. */
    public void backup(Path folder) {
        fine(operations.backup(folder), List.of(Part.STORE));
    }

    /** Puts a backup of the store back, with all parts stopped; they start again and tell everything anew. */
    public void restore(Path folder) {
        fine(operations.restore(folder), List.of(Part.values()));
    }

    /** Starts those of the parts that do not run, in their order, and returns when they are ready. */
    public void bringBack(List<Part> parts) {
        fine(operations.up(parts), parts);
    }

    /** Starts a second instance of a service; the gateway, started anew, sends to both until the second is closed. */
    public SecondInstance second(Part part) {
        Ports alone = ports;
        Ports both = alone.withSecond(part);
        Home beside = new Home(home.repository(), home.folder().resolve("second"));
        Operations second = new Operations(beside, both.ofSecond(part), progress);
        fine(second.up(List.of(part)), List.of(part));
        addressServicesBy(both);
        return new SecondInstance(part, second, () -> addressServicesBy(alone));
    }

    private void addressServicesBy(Ports changed) {
        ports = changed;
        operations = new Operations(home, changed, progress);
        restart(Part.GATEWAY);
    }

    /** Starts a part again, stopping it first if it runs, and returns when it is ready. */
    public void restart(Part part) {
        fine(operations.restart(part), List.of(part));
    }

    static void fine(Operations.Outcome outcome, List<Part> parts) {
        if (!outcome.isFine()) {
            throw new IllegalStateException(parts + " do not come back: " + outcome);
        }
    }

    /** Ends all parts of a system of its own and deletes the folder. */
    @Override
    public void close() {
        if (own) {
            operations.down();
            home.deleteAll();
        }
    }
}
