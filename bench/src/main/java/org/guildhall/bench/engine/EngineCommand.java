package org.guildhall.bench.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guildhall.bench.proof.Finding;
import org.guildhall.bench.proof.ProofOptions;
import org.guildhall.launcher.GuildhallSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Runs the benchmark that lives beside the seat engine, in activity-service's tests, with the real store and broker in
 * the same JVM, and judges the curve over the size of the roster: full ones, in which seats change hands.
 */
@Command(name = "engine", description = "Decisions per second of the seat engine without HTTP, by size of the roster.")
public final class EngineCommand implements Callable<Integer> {
    private static final String BENCHMARK = "org.guildhall.activity.signup.desk.EngineBenchmark";
    private static final String CLASSPATH = "target/test-classpath";
    private static final int WANTED = 8_000;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    /** One line of the benchmark. */
    private record Round(int seats, int instances, int perSecond, String rest) {
        static Round parse(String line) {
            String[] parts = line.split("\t", -1);
            return new Round(
                    Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), parts[4]);
        }

        Finding finding() {
            String what = seats + " seats, " + instances + (instances == 1 ? " instance" : " competing instances");
            String found = String.format(Locale.ROOT, "%,d decisions/s; %s", perSecond, rest);
            return instances == 1 && seats == 500
                    ? Finding.judged(what, found, "≥ 8,000/s", perSecond >= WANTED)
                    : Finding.told(what, found);
        }
    }

    @Override
    public Integer call() throws Exception {
        Path repository = GuildhallSystem.repository();
        run(repository, compile());
        List<Round> rounds = run(repository, benchmark(repository)).stream()
                .filter(line -> line.startsWith("engine\t"))
                .map(Round::parse)
                .toList();
        List<Finding> findings =
                new ArrayList<>(rounds.stream().map(Round::finding).toList());
        double flatness = (double) rate(rounds, 5_000) / rate(rounds, 500);
        findings.add(Finding.judged(
                "decisions/s with 5,000 seats / with 500",
                String.format(Locale.ROOT, "%.2f", flatness),
                "flat: ≥ 0.8",
                flatness >= 0.8));
        return proof.present(
                repository,
                "engine",
                "The seat engine without HTTP, each answer durable",
                "./guildhall bench engine",
                findings);
    }

    private static int rate(List<Round> rounds, int seats) {
        return rounds.stream()
                .filter(round -> round.seats() == seats && round.instances() == 1)
                .mapToInt(Round::perSecond)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no round with " + seats + " seats"));
    }

    private static List<String> compile() {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-B", "-ntp", "-q", "-pl", "activity-service", "-am"));
        command.addAll(List.of("-DskipTests", "-Dspotless.check.skip=true", "test-compile"));
        command.addAll(List.of("dependency:build-classpath", "-DincludeScope=test", "-Dmdep.outputFile=" + CLASSPATH));
        return command;
    }

    private static List<String> benchmark(Path repository) throws IOException {
        Path module = repository.resolve("activity-service");
        String classpath = String.join(
                ":",
                module.resolve("target/test-classes").toString(),
                module.resolve("target/classes").toString(),
                Files.readString(module.resolve(CLASSPATH)).strip());
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classpath,
                BENCHMARK);
    }

    private static List<String> run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        }
        if (process.waitFor() != 0) {
            lines.forEach(System.err::println);
            throw new IllegalStateException("failed: " + String.join(" ", command.subList(0, 1)));
        }
        return lines;
    }
}
