package org.guildhall.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.guildhall.bench.proof.Finding;
import org.guildhall.bench.proof.ProofOptions;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.parts.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rushes with parts killed in the middle of them, one after the other, each judged by the checker. */
@Command(name = "kill", description = "Kill parts in the middle of rushes; a checker looks whether anything is lost.")
public final class KillCommand implements Callable<Integer> {

    @Option(names = "--runs", description = "how many, the faults in turn", defaultValue = "20")
    private int runs = 20;

    @Option(names = "--seed", description = "of the first run; the next ones follow", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--students", description = "how many ask in each run", defaultValue = "280")
    private int students = 280;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    @Override
    public Integer call() throws Exception {
        Path repository = GuildhallSystem.repository();
        GuildhallSystem.Options options = new GuildhallSystem.Options(
                repository, List.of(Part.values()), true, line -> System.err.println("    " + line.strip()));
        List<Plan> plans =
                LongStream.range(seed, seed + runs).mapToObj(Plan::of).toList();
        List<Result> results;
        try (GuildhallSystem system = GuildhallSystem.start(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            KillRuns killRuns = new KillRuns(system, students, result -> tell(system, result));
            results = new ArrayList<>(killRuns.play(plans));
            results.add(killRuns.restore());
        }
        return proof.present(
                repository,
                "kill",
                "Nothing that was answered is lost, whatever is killed",
                "./guildhall bench kill --runs " + runs + " --seed " + seed,
                findings(results));
    }

    private void tell(GuildhallSystem system, Result result) {
        System.out.println(result.name() + " · " + result.tried() + " · " + result.found());
        result.violations().stream()
                .limit(10)
                .forEach(broken -> System.out.println("    " + broken.invariant() + ": " + broken.evidence()));
        if (!result.violations().isEmpty()) {
            keepLogs(system, result.name());
        }
    }

    private static void keepLogs(GuildhallSystem system, String run) {
        Path kept = GuildhallSystem.repository().resolve("bench/target/kill-" + run.replace(' ', '-'));
        try {
            Files.createDirectories(kept);
            for (Part part : Part.values()) {
                Files.copy(system.log(part), kept.resolve(part.id() + ".log"), StandardCopyOption.REPLACE_EXISTING);
            }
            System.out.println("    the logs are kept in " + kept);
        } catch (IOException e) {
            System.out.println("    the logs cannot be kept: " + e);
        }
    }

    private static List<Finding> findings(List<Result> results) {
        List<Finding> findings = new ArrayList<>();
        long clean =
                results.stream().filter(result -> result.violations().isEmpty()).count();
        findings.add(Finding.judged(
                "runs in which the checker finds nothing broken",
                clean + " of " + results.size(),
                "all",
                clean == results.size()));
        for (Result result : results) {
            findings.add(Finding.judged(
                    result.name() + ": " + result.tried(),
                    result.found(),
                    "0 violations",
                    result.violations().isEmpty()));
        }
        return findings;
    }
}
