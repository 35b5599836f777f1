package org.guildhall.bench.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.guildhall.bench.kill.Fault;
import org.guildhall.bench.kill.KillRuns;
import org.guildhall.bench.kill.Plan;
import org.guildhall.bench.kill.Result;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.cli.TerminalProgress;
import org.guildhall.launcher.parts.Part;
import org.guildhall.launcher.parts.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A rush on the system that {@code up} has started, to look at: a part is killed in the middle, a checker judges. */
@Command(
        name = "demo-rush",
        description = "Play a rush on the running system, kill a part in the middle of it and see what comes of it.")
public final class DemoRushCommand implements Callable<Integer> {

    @Option(names = "--kill", paramLabel = "part", description = "the part that ends: store, broker, activity …")
    private String part = "";

    @Option(names = "--students", description = "how many ask", defaultValue = "600")
    private int students = 600;

    @Override
    public Integer call() throws Exception {
        Progress progress = new TerminalProgress(System.out, Boolean.getBoolean("guildhall.terminal"));
        GuildhallSystem system = GuildhallSystem.running(GuildhallSystem.repository(), progress);
        if (!List.of(Part.values()).stream().allMatch(system::runs)) {
            System.err.println("The system does not run whole: ./guildhall up");
            return 1;
        }
        Plan plan = new Plan(System.nanoTime(), fault(), false, 0.3, Duration.ofSeconds(3));
        progress.say(students + " students at the door; then: " + plan.fault().text());
        List<Result> results = new KillRuns(system, students, result -> verdict(progress, result))
                .watchedBy(new LiveView(system, progress))
                .play(List.of(plan));
        return results.getFirst().violations().isEmpty() ? 0 : 1;
    }

    private Fault fault() {
        return part.isEmpty()
                ? Fault.Killed.nothing()
                : Fault.Killed.only(Part.named(part)
                        .orElseThrow(() -> new IllegalArgumentException("there is no part '" + part + "'")));
    }

    private static void verdict(Progress progress, Result result) {
        progress.say(result.found());
        result.violations().forEach(broken -> progress.say("  " + broken.invariant() + ": " + broken.evidence()));
        progress.say(
                result.violations().isEmpty()
                        ? "Every answer was kept: what people were told, the log and the stores tell one story."
                        : "Something that was promised did not happen.");
    }
}
