package org.guildhall.bench.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Violation;
import org.guildhall.bench.judge.Judge;
import org.guildhall.bench.rush.Crowd;
import org.guildhall.bench.rush.Organiser;
import org.guildhall.bench.rush.Student;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.SecondInstance;
import org.jspecify.annotations.Nullable;

/** One rush with one fault in it, on a roster of its own, judged when everything has come to rest. */
final class KillRun {
    private final GuildhallSystem system;
    private final Crowd crowd;
    private final Judge judge;
    private final int most;
    private final Spectator spectator;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    KillRun(GuildhallSystem system, Crowd crowd, Judge judge, int students, Spectator spectator) {
        this.system = system;
        this.crowd = crowd;
        this.judge = judge;
        this.most = students;
        this.spectator = spectator;
    }

    Result play(Plan plan, @Nullable SecondInstance second) throws IOException, InterruptedException {
        List<Student> students = crowd.students("clinical", most);
        String activity = new Organiser(http, system.url(), crowd)
                .open("Run " + plan.seed(), students.size() / 4, students.size());
        long began = System.nanoTime();
        List<Asked> history = rush(plan, second, students, activity);
        List<Violation> violations = judge.judge(Map.of(activity, history)).violations();
        return Result.of("seed " + plan.seed(), plan.text(), history, (System.nanoTime() - began) / 1e9, violations);
    }

    private List<Asked> rush(Plan plan, @Nullable SecondInstance second, List<Student> students, String activity)
            throws InterruptedException {
        List<Script> scripts = Script.many(plan.seed(), students.size());
        int steps = scripts.stream().mapToInt(script -> script.steps().size()).sum();
        int moment = plan.moment(steps);
        Crew crew = new Crew(http, system.url());
        try (var _ = spectator.watch(crew::answers, steps, activity + ".1");
                var hand = Executors.newSingleThreadExecutor()) {
            Future<?> sabotage = hand.submit(() -> {
                new Saboteur(system, second).carryOut(plan, () -> crew.answers() >= moment);
                return true;
            });
            List<Asked> history = crew.play(students, scripts, activity);
            sabotage.get();
            return history;
        } catch (ExecutionException e) {
            throw new IllegalStateException("seed " + plan.seed(), e.getCause());
        }
    }
}
