package org.guildhall.bench.rush;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Violation;
import org.guildhall.bench.judge.Judge;
import org.guildhall.bench.proof.Finding;
import org.guildhall.bench.proof.ProofOptions;
import org.guildhall.launcher.Elsewhere;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A campus at the door of one activity, then at the doors of forty. Beside it, in the same run, the ceiling: the same
 * people's POST through the gateway that is refused before anything is stored.
 */
@Command(
        name = "rush",
        description = "A campus of signed-in students asks for seats at once; a checker judges the run.")
public final class RushCommand implements Callable<Integer> {

    @Option(names = "--connections", description = "at most so many at the same time", defaultValue = "256")
    private int connections = 256;

    @Option(names = "--students", description = "how many ask (the demo has 600)", defaultValue = "3500")
    private int people = 3_500;

    @Option(names = "--seats", description = "seats of the one activity", defaultValue = "500")
    private int seats = 500;

    @Option(
            names = "--broad",
            description = "sign-ups over forty activities; 0 leaves this out",
            defaultValue = "20000")
    private int broad = 20_000;

    @Option(names = "--warm", description = "rushes before the measured one", defaultValue = "4")
    private int warm = 4;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    private final List<Finding> findings = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Optional<Elsewhere> elsewhere = Elsewhere.of(System.getenv());
        if (elsewhere.isPresent()) {
            return play(elsewhere.get(), () -> new Cpu(Map.of(), 0), Path.of(""));
        }
        Path repository = GuildhallSystem.repository();
        try (GuildhallSystem system = GuildhallSystem.start(GuildhallSystem.Options.everything(repository))) {
            return play(system, () -> Cpu.of(system), repository);
        }
    }

    private int play(Installation system, Supplier<Cpu> cpu, Path repository) throws Exception {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        Crowd crowd = new Crowd(system);
        crowd.grow(people - 600);
        List<Student> students = crowd.students("clinical", people);
        Organiser organiser = new Organiser(http, system.url(), crowd);
        Rush rush = new Rush(new Seekers(http, system.url(), Duration.ofSeconds(60)), connections);
        try (Judge judge = new Judge(system)) {
            for (int round = 0; round < warm; round++) {
                Hot before = hot(cpu, judge, rush, organiser, students);
                System.out.println((round == 0 ? "cold: " : "warm-up: ")
                        + before.figures().text() + "; " + before.cpu() + "; at rest after " + before.lastNotice());
                if (round == 0) {
                    findings.add(Finding.told(
                            "first rush of fresh processes", before.figures().text()));
                }
            }
            Figures ceiling = Figures.of(rush.hot(students, UUID.randomUUID().toString(), 1));
            Hot hot = hot(cpu, judge, rush, organiser, students);
            tell(hot, ceiling);
            if (broad > 0) {
                broad(judge, rush, organiser, students);
            }
        }
        violations.stream()
                .limit(20)
                .forEach(violation -> System.out.println(violation.invariant() + ": " + violation.evidence()));
        findings.add(Finding.judged(
                "violations found by the checker", String.valueOf(violations.size()), "0", violations.isEmpty()));
        return proof.present(
                repository,
                "rush",
                "Rush: %d signed-in students, %d seats, %d connections".formatted(students.size(), seats, connections),
                "./guildhall bench rush",
                findings);
    }

    private record Hot(List<Asked> history, Figures figures, String cpu, double lastNotice) {}

    private Hot hot(Supplier<Cpu> cpuTime, Judge judge, Rush rush, Organiser organiser, List<Student> students)
            throws Exception {
        String activity = organiser.open("Rush", seats, Math.max(0, students.size() - seats));
        Cpu before = cpuTime.get();
        List<Asked> history = rush.hot(students, activity, 1);
        long ended = System.nanoTime();
        String cpu = cpuTime.get().perAnswer(before, history.size());
        Judge.Verdict verdict = judge.judge(Map.of(activity, history));
        violations.addAll(verdict.violations());
        return new Hot(history, Figures.of(history), cpu, (verdict.restSince() - ended) / 1e6);
    }

    private void tell(Hot hot, Figures ceiling) {
        double ratio = hot.figures().perSecond() / ceiling.perSecond();
        findings.add(Finding.told("ceiling: the same POST refused before anything is stored", ceiling.text()));
        findings.add(Finding.told("hot rush", hot.figures().text()));
        findings.add(Finding.told("hot rush, processor milliseconds for an answer", hot.cpu()));
        findings.add(Finding.judged("hot rush / ceiling", text("%.2f", ratio), "≥ 0.8", ratio >= 0.8));
        double p99 = hot.figures().p99();
        findings.add(Finding.judged("hot rush, p99", text("%.0f ms", p99), "≤ 300 ms", p99 <= 300));
        findings.add(Finding.told(
                "all at rest, the last notice in its inbox, after the last answer", text("%.0f ms", hot.lastNotice())));
        errors("hot rush", hot.history());
    }

    private void broad(Judge judge, Rush rush, Organiser organiser, List<Student> students) throws Exception {
        List<String> activities = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            activities.add(organiser.open("Broad " + (i + 1), broad / 80, broad / 80));
        }
        Map<String, List<Asked>> histories = rush.broad(students, activities, broad);
        long ended = System.nanoTime();
        List<Asked> all =
                histories.values().stream().flatMap(Collection::stream).toList();
        Judge.Verdict verdict = judge.judge(histories);
        violations.addAll(verdict.violations());
        double last = (verdict.restSince() - ended) / 1e6;
        findings.add(Finding.told(
                "broad: %d sign-ups over 40 activities".formatted(broad),
                Figures.of(all).text()));
        findings.add(Finding.told("broad, all at rest after the last answer", text("%.0f ms", last)));
        errors("broad", all);
    }

    private void errors(String what, List<Asked> history) {
        long wrong = history.stream()
                .filter(asked -> asked.end() == Asked.End.BROKEN || asked.end() == Asked.End.UNKNOWN)
                .count();
        findings.add(Finding.judged(
                what + ", answers that are none (5xx but 503 with Retry-After)",
                String.valueOf(wrong),
                "0",
                wrong == 0));
    }

    private static String text(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
