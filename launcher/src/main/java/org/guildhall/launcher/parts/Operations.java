package org.guildhall.launcher.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be done with a whole system: bring it up, take it down, exchange a part, look at it. */
public final class Operations {

    private static final String PORTS_FILE = "ports.properties";

    private final Home home;
    private final Ports ports;
    private final Parts parts;
    private final Progress progress;

    /** Operations on the system in this home. */
    public Operations(Home home, Ports ports, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.parts = new Parts(home, ports);
        this.progress = progress;
    }

    /** The ports an earlier {@code up} used in this home, or the defaults. */
    public static Ports savedPorts(Home home) {
        Path file = home.folder().resolve(PORTS_FILE);
        return Files.exists(file) ? Ports.defaults().changedBy(PartRecord.load(file)) : Ports.defaults();
    }

    /**
     * What bringing up came to.
     *
     * @param complaints sentences about taken ports; nothing was started when there are any
     * @param failed parts that did not become ready
     * @param notBuilt parts without a jar
     */
    public record Outcome(List<String> complaints, List<Part> failed, List<Part> notBuilt) {

        /** Whether all that could be started runs. */
        public boolean isFine() {
            return complaints.isEmpty() && failed.isEmpty();
        }
    }

    /** Starts those of the wanted parts that do not run yet. */
    public Outcome up(List<Part> wanted) {
        List<Part> notBuilt =
                wanted.stream().filter(part -> !parts.isBuilt(part)).toList();
        List<Part> missing = new ArrayList<>();
        for (Part part : wanted) {
            if (parts.isAlive(part)) {
                progress.say("  " + part.id() + " already runs");
            } else if (!notBuilt.contains(part)) {
                missing.add(part);
            }
        }
        List<String> complaints = PortCheck.complaints(missing, ports, PortCheck::isTaken);
        if (!complaints.isEmpty()) {
            return new Outcome(complaints, List.of(), notBuilt);
        }
        savePorts();
        return new Outcome(List.of(), new Starter(parts, progress).start(missing), notBuilt);
    }

    /** What would keep the parts from starting, before anything is done for them. */
    public List<String> obstacles() {
        List<Part> missing = Arrays.stream(Part.values())
                .filter(part -> !parts.isAlive(part))
                .toList();
        return PortCheck.complaints(missing, ports, PortCheck::isTaken);
    }

    /** Stops all parts, the door first. */
    public void down() {
        for (Part part : Part.stopOrder()) {
            if (parts.stop(part)) {
                progress.say("  " + part.id() + " stopped");
            }
        }
    }

    /** Stops one part, if it runs, and starts it again. */
    public Outcome restart(Part part) {
        parts.stop(part);
        return up(List.of(part));
    }

    /** Copies what the store holds into a new folder; a running store is stopped for that long. */
    public Outcome backup(Path folder) {
        boolean ran = parts.stop(Part.STORE);
        Backup.take(home, folder);
        return ran ? up(List.of(Part.STORE)) : new Outcome(List.of(), List.of(), List.of());
    }

    /** Puts a backup of the whole store back; all parts are stopped for it and started again, telling everything anew. */
    public Outcome restore(Path folder) {
        down();
        Backup.putBack(folder, home);
        return up(List.of(Part.values()));
    }

    /** Ends a part as {@code kill -9} does. */
    public boolean kill(Part part) {
        return parts.kill(part);
    }

    /** All parts as they are now. */
    public List<PartStatus> status() {
        return Arrays.stream(Part.values()).map(parts::status).toList();
    }

    /** Whether the part has a living process. */
    public boolean runs(Part part) {
        return parts.isAlive(part);
    }

    /** Whether any part runs. */
    public boolean anythingRuns() {
        return Arrays.stream(Part.values()).anyMatch(parts::isAlive);
    }

    /** The address people use. */
    public String address() {
        return PartEnvironment.address(ports);
    }

    /** A client for the services' internal addresses. */
    public InternalClient internal() {
        return new InternalClient(ports, home.internalToken());
    }

    private void savePorts() {
        home.run();
        PartRecord.store(ports.toProperties(), home.folder().resolve(PORTS_FILE));
    }
}
