package org.guildhall.bench.containers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Violation;
import org.guildhall.bench.judge.Judge;
import org.guildhall.bench.proof.Finding;
import org.guildhall.bench.proof.ProofOptions;
import org.guildhall.bench.rush.Crowd;
import org.guildhall.bench.rush.Organiser;
import org.guildhall.bench.rush.Seekers;
import org.guildhall.bench.rush.Student;
import org.guildhall.launcher.Elsewhere;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Steady reads of every service and steady sign-ups inside the network of an installation, until its input ends; then
 * the checker looks whether anything that was answered is lost. {@link ContainersCommand} runs it beside what it does to
 * the containers.
 */
@Command(name = "steady", hidden = true, description = "Steady load on an installation elsewhere, until input ends.")
public final class SteadyCommand implements Callable<Integer> {
    private static final int ACTIVITIES = 8;

    @Option(names = "--readers", description = "who read at the same time", defaultValue = "6")
    private int readers = 6;

    @Option(names = "--writers", description = "who sign up at the same time", defaultValue = "2")
    private int writers = 2;

    @Option(names = "--students", description = "how many people", defaultValue = "600")
    private int people = 600;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, List<Asked>> histories = new ConcurrentHashMap<>();

    @Override
    public Integer call() throws Exception {
        Elsewhere system = Elsewhere.of(System.getenv())
                .orElseThrow(() -> new IllegalStateException("GUILDHALL_SERVICES_MEMBER … are not set"));
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        Crowd crowd = new Crowd(system);
        List<Student> students = crowd.students("clinical", people);
        Organiser organiser = new Organiser(http, system.url(), crowd);
        List<String> activities = new ArrayList<>();
        for (int i = 0; i < ACTIVITIES; i++) {
            activities.add(organiser.open("Steady " + i, people / 2, people));
        }
        try (Doors doors = new Doors(http, system.url())) {
            Reads reads = new Reads(http, doors::next, students);
            Seekers seekers = new Seekers(http, doors::next, Duration.ofSeconds(60));
            long began = System.nanoTime();
            List<Future<Void>> running = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < readers; i++) {
                    running.add(threads.submit(() -> read(reads)));
                }
                for (int i = 0; i < writers; i++) {
                    running.add(threads.submit(() -> write(seekers, students, activities)));
                }
                System.out.println("steady");
                untilInputEnds();
                for (Future<Void> each : running) {
                    each.get();
                }
            }
            return tell(reads, verdict(system), (System.nanoTime() - began) / 1e9);
        }
    }

    private void untilInputEnds() throws IOException {
        while (System.in.read() >= 0) {
            // whoever started this closes it
        }
        over.set(true);
    }

    private Void read(Reads reads) throws InterruptedException {
        while (!over.get()) {
            reads.one();
        }
        return null;
    }

    /** One sign-up after the other, each student for each activity once. */
    private Void write(Seekers seekers, List<Student> students, List<String> activities) throws InterruptedException {
        int most = students.size() * activities.size();
        for (int now = next.getAndIncrement(); !over.get() && now < most; now = next.getAndIncrement()) {
            String activity = activities.get(now % activities.size());
            Asked asked = seekers.signUp(students.get(now / activities.size()), activity, 1);
            histories
                    .computeIfAbsent(activity, any -> Collections.synchronizedList(new ArrayList<>()))
                    .add(asked);
            TimeUnit.MILLISECONDS.sleep(150);
        }
        return null;
    }

    private List<Violation> verdict(Elsewhere system) throws InterruptedException {
        List<Violation> violations;
        try (Judge judge = new Judge(system)) {
            violations = judge.judge(Map.copyOf(histories)).violations();
        }
        violations.forEach(broken -> System.out.println(broken.invariant() + ": " + broken.evidence()));
        return violations;
    }

    private int tell(Reads reads, List<Violation> violations, double seconds) throws IOException {
        List<Asked> asked = histories.values().stream().flatMap(List::stream).toList();
        long again = asked.stream().mapToLong(one -> one.attempts() - 1).sum();
        long unanswered = asked.stream()
                .filter(one -> one.end() == Asked.End.UNKNOWN || one.end() == Asked.End.BROKEN)
                .count();
        Map<String, Long> failures = reads.failures();
        long failed = failures.values().stream().mapToLong(Long::longValue).sum();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.told(
                "steady load",
                String.format(
                        Locale.ROOT,
                        "%d reads and %d sign-ups in %.0f s",
                        reads.answered() + failed,
                        asked.size(),
                        seconds)));
        findings.add(
                Finding.judged("reads that failed", failed + (failed == 0 ? "" : " " + failures), "0", failed == 0));
        findings.add(Finding.judged("sign-ups put off and asked again", String.valueOf(again), "0", again == 0));
        findings.add(Finding.judged("sign-ups without an answer", String.valueOf(unanswered), "0", unanswered == 0));
        findings.add(Finding.judged(
                "answered and lost, or anything else the checker finds",
                String.valueOf(violations.size()),
                "0",
                violations.isEmpty()));
        return proof.present(Path.of(""), "steady", "Steady load", "steady", findings);
    }
}
