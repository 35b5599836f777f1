package org.guildhall.bench.kill;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Checker;
import org.guildhall.bench.check.RosterFact;
import org.guildhall.bench.check.Violation;
import org.guildhall.bench.judge.Log;
import org.guildhall.bench.judge.Rest;
import org.guildhall.bench.judge.Store;
import org.guildhall.bench.rush.Crowd;
import org.guildhall.bench.rush.Organiser;
import org.guildhall.bench.rush.Student;
import org.guildhall.launcher.GuildhallSystem;

/**
 * A rush goes on after a backup was taken; then the backup is put back and the rush goes on again. What was answered in
 * between is lost; everybody must show the restored roster, and nothing published before may be issued again.
 */
final class RestoreRun {
    private static final Duration TO_REST = Duration.ofMinutes(3);
    private static final int SEED = 41;
    private final GuildhallSystem system;
    private final Crowd crowd;
    private final Store store;
    private final int most;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RestoreRun(GuildhallSystem system, Crowd crowd, Store store, int students) {
        this.system = system;
        this.crowd = crowd;
        this.store = store;
        this.most = students / 3 * 3;
    }

    Result play() throws Exception {
        Path backup = Files.createTempDirectory("guildhall-backup-").resolve("store");
        String activity = new Organiser(http, system.url(), crowd).open("Restored", most / 4, most);
        String roster = activity + ".1";
        List<Violation> violations = new ArrayList<>();
        long began = System.nanoTime();
        List<Asked> history = new ArrayList<>(third(activity, 0));
        rest(roster, violations);
        system.backup(backup);
        List<Asked> lost = third(activity, 1);
        rest(roster, violations);
        int toldBefore = Log.of(system.bootstrapServers(), roster).size();
        system.restore(backup);
        awaitRetold(roster);
        lost.forEach(asked -> history.add(asked.lost()));
        history.addAll(third(activity, 2));
        rest(roster, violations);
        violations.addAll(judge(roster, history, toldBefore));
        return Result.of(
                "restore",
                "an older backup of the store is put back",
                history,
                (System.nanoTime() - began) / 1e9,
                violations);
    }

    private List<Violation> judge(String roster, List<Asked> history, int toldBefore) {
        List<RosterFact> log = Log.of(system.bootstrapServers(), roster);
        if (log.subList(0, toldBefore).stream().anyMatch(RosterFact::restated)) {
            throw new IllegalStateException("restated before anything was restored");
        }
        return Checker.afterRestore(history, log, store.state(roster, log));
    }

    /** One third of the students, each of whom asks in one of the three phases. */
    private List<Asked> third(String activity, int phase) throws Exception {
        List<Student> students = crowd.students("clinical", most).subList(phase * most / 3, (phase + 1) * most / 3);
        List<Script> scripts = Script.many(SEED + phase, students.size());
        return new Crew(http, system.url()).play(students, scripts, activity);
    }

    private void rest(String roster, List<Violation> violations) throws InterruptedException {
        try (Rest rest = new Rest(system.bootstrapServers(), store)) {
            if (rest.comes(List.of(roster), TO_REST).isEmpty()) {
                violations.add(new Violation("8 comes to rest", rest.remaining(List.of(roster))));
            }
        }
    }

    private void awaitRetold(String roster) throws InterruptedException {
        long until = System.nanoTime() + TO_REST.toNanos();
        while (Log.of(system.bootstrapServers(), roster).stream().noneMatch(RosterFact::restated)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the restored roster is never told anew");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
