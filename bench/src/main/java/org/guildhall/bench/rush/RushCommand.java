package org.guildhall.bench.rush;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Checker;
import org.guildhall.bench.check.RosterFact;
import org.guildhall.bench.check.Violation;
import org.guildhall.launcher.GuildhallSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * One activity, seats for a seventh of the crowd, everybody asks at once. Beside it, in the same run, the ceiling: the
 * same people's POST through the gateway that is refused before anything is stored.
 */
@Command(name = "rush", description = "A crowd of signed-in students asks for seats at once; a checker judges the run.")
public final class RushCommand implements Callable<Integer> {

    @Option(names = "--connections", description = "at most so many at the same time", defaultValue = "256")
    private int connections = 256;

    @Option(names = "--students", description = "how many of the demo's students ask", defaultValue = "5000")
    private int most = 5_000;

    @Override
    public Integer call() throws Exception {
        try (GuildhallSystem system =
                GuildhallSystem.start(GuildhallSystem.Options.everything(GuildhallSystem.repository()))) {
            return play(system);
        }
    }

    private int play(GuildhallSystem system) throws Exception {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        Crowd crowd = new Crowd(system);
        List<Student> students = crowd.students("clinical", most);
        Organiser organiser = new Organiser(http, system.url(), crowd.minister("clinical", "culture-sports"));
        Rush rush = new Rush(new Seekers(http, system.url(), Duration.ofSeconds(60)), connections);
        int seats = students.size() / 7;

        String warm = organiser.open("Warm-up", seats, students.size());
        rush.hot(students, warm, 1);
        Figures ceiling = Figures.of(rush.hot(students, UUID.randomUUID().toString(), 1));
        String activity = organiser.open("Rush", seats, students.size());
        List<Asked> history = rush.hot(students, activity, 1);
        long ended = System.nanoTime();
        Figures figures = Figures.of(history);
        return judge(system, activity + ".1", history, new Report(students.size(), seats, ceiling, figures, ended));
    }

    private record Report(int students, int seats, Figures ceiling, Figures rush, long ended) {}

    private int judge(GuildhallSystem system, String roster, List<Asked> history, Report report) throws Exception {
        try (Store store = new Store(system.storeUri())) {
            double lastNotice = awaitNotices(system, store, roster, report);
            List<RosterFact> log = Log.of(system.bootstrapServers(), roster);
            List<Violation> violations = Checker.check(history, log, store.state(roster, log));
            print(report, history, lastNotice, violations);
            return violations.isEmpty() ? 0 : 1;
        }
    }

    /** Milliseconds from the last answer to the last inbox row of a seat. */
    private double awaitNotices(GuildhallSystem system, Store store, String roster, Report report) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < until) {
            List<RosterFact> log = Log.of(system.bootstrapServers(), roster);
            if (store.noticesOfSeat(roster, log).size() >= report.seats()) {
                return (System.nanoTime() - report.ended()) / 1e6;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Double.NaN;
    }

    private void print(Report report, List<Asked> history, double lastNotice, List<Violation> violations) {
        Map<Asked.End, Long> ends = history.stream().collect(Collectors.groupingBy(Asked::end, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "rush: %d students, %d seats, %d connections",
                report.students(),
                report.seats(),
                connections));
        lines.add("  ceiling (a POST that stores nothing): " + report.ceiling().text());
        lines.add("  rush:                                 " + report.rush().text());
        lines.add(String.format(
                Locale.ROOT,
                "  rush / ceiling: %.2f",
                report.rush().perSecond() / report.ceiling().perSecond()));
        lines.add("  answers: " + ends);
        lines.add(String.format(Locale.ROOT, "  last notice in an inbox %.0f ms after the last answer", lastNotice));
        lines.add("  violations: " + violations.size());
        violations.stream()
                .limit(20)
                .forEach(violation -> lines.add("    " + violation.invariant() + ": " + violation.evidence()));
        lines.forEach(System.out::println);
    }
}
