package org.guildhall.bench.containers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guildhall.bench.proof.Finding;
import org.guildhall.bench.proof.ProofOptions;
import org.guildhall.launcher.GuildhallSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The compose file, tried as an administrator uses it: up with the demo, a seat through the public port, more instances,
 * a rush, every container restarted one by one under load. Needs the images of {@code ./guildhall images}.
 */
@Command(
        name = "containers",
        description = "The compose file: up, a seat, scaling, a rush over instances, rolling restarts, memory.")
public final class ContainersCommand implements Callable<Integer> {
    private static final List<String> ROLLED = List.of(
            "activity-service",
            "member-service",
            "feedback-service",
            "notification-service",
            "insight-service",
            "gateway");
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int PORT = 8080;
    private static final int MANAGEMENT = 8081;

    @Option(names = "--project", description = "name of the compose project", defaultValue = "guildhallproof")
    private String project = "guildhallproof";

    @Option(names = "--keep", description = "leave the containers and their data")
    private boolean keep;

    @Option(names = "--port", description = "first of two free ports for the gateways", defaultValue = "8080")
    private int port = PORT;

    @Option(names = "--steady", description = "seconds of steady load for counting", defaultValue = "30")
    private int steadySeconds = 30;

    @Option(names = "--students", description = "how many ask in the rush", defaultValue = "600")
    private int students = 600;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Path repository = GuildhallSystem.repository();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("COMPOSE_PROFILES", "demo");
        environment.put("GUILDHALL_PORT", port + "-" + (port + 1));
        environment.put("GUILDHALL_ISSUER", "http://localhost:" + port);
        Compose compose = new Compose(repository, project, environment);
        findings.add(Finding.told(
                "engine, store and broker",
                compose.docker("version", "--format", "Docker {{.Server.Version}}") + "; "
                        + (standsIn(compose, "mongo:8") ? "store: the stand-in" : "store: mongo") + "; "
                        + (standsIn(compose, "apache/kafka:4.2.1") ? "broker: the stand-in" : "broker: apache/kafka")));
        try {
            up(compose);
            scale(compose);
            rush(compose);
            roll(compose);
        } catch (Exception e) {
            findings.forEach(found -> System.out.println(found.what() + ": " + found.found()));
            throw e;
        } finally {
            if (!keep) {
                compose.compose("down", "-v");
            }
        }
        return proof.present(
                repository,
                "containers",
                "Containers: scaled, rushed, restarted one by one",
                "./guildhall bench containers",
                findings);
    }

    private static boolean standsIn(Compose compose, String image) {
        return compose.docker("image", "inspect", "-f", "{{json .Config}}", image)
                .contains("guildhall");
    }

    private void up(Compose compose) throws Exception {
        long began = System.nanoTime();
        compose.compose("up", "-d", "--no-build");
        await("the gateway", () -> isHealthy(compose, "gateway"));
        findings.add(Finding.told("compose up until every container is healthy", seconds(began)));
        await(
                "the demo semester",
                () -> compose.docker(
                                "ps",
                                "-a",
                                "--filter",
                                "label=com.docker.compose.project=" + project,
                                "--filter",
                                "label=com.docker.compose.service=demo",
                                "--format",
                                "{{.Status}}")
                        .startsWith("Exited (0)"));
        findings.add(Finding.told("and the demo semester is loaded", seconds(began)));
        String seat = new Seat(url(compose, 0), url(compose, 0)).take();
        findings.add(Finding.judged(
                "a seat through the public port, and its notice", seat, "SEATED, told", seat.equals("SEATED, told")));
    }

    private void scale(Compose compose) throws Exception {
        compose.compose(
                "up",
                "-d",
                "--no-build",
                "--scale",
                "gateway=2",
                "--scale",
                "activity-service=3",
                "--scale",
                "member-service=2",
                "--scale",
                "feedback-service=2",
                "--scale",
                "notification-service=2",
                "--scale",
                "insight-service=2");
        for (String service : ROLLED) {
            await(service, () -> isHealthy(compose, service));
        }
        TimeUnit.SECONDS.sleep(8);
        String held = new Seat(url(compose, 0), url(compose, 1)).take();
        findings.add(Finding.judged(
                "signed in at one gateway, a seat taken and told at the other",
                held,
                "SEATED, told",
                held.equals("SEATED, told")));
        List<String> activity = compose.containers("activity-service");
        List<String> gateways = compose.containers("gateway");
        Process load = steady(compose);
        Spread services = Spread.of(compose, activity, PORT);
        Spread doors = Spread.of(compose, gateways, MANAGEMENT);
        TimeUnit.SECONDS.sleep(steadySeconds);
        Spread served = Spread.of(compose, activity, PORT).since(services);
        Spread passed = Spread.of(compose, gateways, MANAGEMENT).since(doors);
        end(load, "before anything is restarted: ");
        findings.add(Finding.judged("activity-service, 3 instances", served.text(), "≤ 20 %", served.isEven()));
        findings.add(Finding.judged("gateway, 2 instances", passed.text(), "≤ 20 %", passed.isEven()));
    }

    private void rush(Compose compose) throws Exception {
        try (MemoryWatch memory = new MemoryWatch(compose)) {
            Process rush = compose.inside(
                    "rush",
                    "--lines",
                    "--students",
                    String.valueOf(students),
                    "--seats",
                    "200",
                    "--broad",
                    "1200",
                    "--warm",
                    "1");
            rush.getOutputStream().close();
            end(rush, "rush over 3 instances: ");
            findings.add(Finding.judged(
                    "most memory of a container through the rush",
                    memory.text()
                            + String.format(
                                    Locale.ROOT, "; the fullest at %.0f %% of its limit", 100 * memory.fullest()),
                    "< 100 %",
                    memory.fullest() < 1));
            findings.add(Finding.judged(
                    "containers ended for want of memory, or that began anew",
                    String.valueOf(memory.broken()),
                    "0",
                    memory.broken() == 0));
        }
    }

    /** Every container of every service, one after the other, the next when the last one is healthy again. */
    private void roll(Compose compose) throws Exception {
        Process load = steady(compose);
        TimeUnit.SECONDS.sleep(5);
        long began = System.nanoTime();
        int rolled = 0;
        for (String service : ROLLED) {
            for (String container : compose.containers(service)) {
                compose.docker("restart", "-t", "40", container);
                await(container, () -> isHealthy(compose, service));
                rolled++;
            }
        }
        findings.add(Finding.told("containers restarted one by one", rolled + " in " + seconds(began)));
        TimeUnit.SECONDS.sleep(5);
        end(load, "through the rolling restart: ");
    }

    private Process steady(Compose compose) throws IOException {
        Process load = compose.inside("steady", "--lines");
        BufferedReader lines = load.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("steady")) {
                return load;
            }
            System.out.println(line);
        }
        throw new IllegalStateException("the steady load does not begin");
    }

    /** Ends what runs inside by ending its input, and takes over what it found. */
    private void end(Process inside, String when) throws IOException, InterruptedException {
        inside.getOutputStream().close();
        BufferedReader lines = inside.inputReader(StandardCharsets.UTF_8);
        int before = findings.size();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("SLF4J") && Finding.of(line).isEmpty()) {
                System.out.println("  " + line);
            }
            Finding.of(line).map(found -> said(when, found)).ifPresent(findings::add);
        }
        inside.waitFor();
        if (findings.size() == before) {
            throw new IllegalStateException("nothing was found " + when);
        }
    }

    /** How fast it is here, with everything doubled on one machine, is told and not judged. */
    private static Finding said(String when, Finding found) {
        boolean speed = found.what().startsWith("hot rush") && !found.goal().equals("0");
        return speed
                ? Finding.told(when + found.what(), found.found())
                : new Finding(when + found.what(), found.found(), found.goal(), found.verdict());
    }

    private boolean isHealthy(Compose compose, String service) {
        List<String> containers = compose.containers(service);
        return !containers.isEmpty()
                && containers.stream()
                        .allMatch(name -> compose.docker("inspect", "-f", "{{.State.Health.Status}}", name)
                                .equals("healthy"));
    }

    private static void await(String what, BooleanSupplier there) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException(what + " does not become ready");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private String url(Compose compose, int index) {
        List<String> gateways = compose.containers("gateway");
        String published = compose.docker("port", gateways.get(index), String.valueOf(PORT));
        String first = published.lines().findFirst().orElseThrow();
        return "http://localhost:" + first.substring(first.lastIndexOf(':') + 1);
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - began) / 1e9);
    }
}
