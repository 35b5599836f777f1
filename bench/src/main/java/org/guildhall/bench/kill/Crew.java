package org.guildhall.bench.kill;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.rush.Rush;
import org.guildhall.bench.rush.Seekers;
import org.guildhall.bench.rush.Student;

/** Students who play their scripts at the gateway until everybody has an answer, and how many answers there are. */
final class Crew {
    private static final int CONNECTIONS = 48;
    private static final Duration UNTIL_ANSWERED = Duration.ofMinutes(4);
    private static final Duration SOON_TIRED = Duration.ofMillis(400);
    private final Seekers patient;
    private final Seekers hasty;
    private final AtomicInteger answers = new AtomicInteger();

    Crew(HttpClient http, String url) {
        patient = new Seekers(http, url, UNTIL_ANSWERED);
        hasty = new Seekers(http, url, SOON_TIRED);
    }

    int answers() {
        return answers.get();
    }

    List<Asked> play(List<Student> students, List<Script> scripts, String activity) throws InterruptedException {
        List<Callable<List<Asked>>> asks = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            Student student = students.get(i);
            Script script = scripts.get(i);
            asks.add(() -> play(student, script, activity));
        }
        return new Rush(patient, CONNECTIONS).play(asks);
    }

    private List<Asked> play(Student student, Script script, String activity) {
        Seekers seekers = script.patient() ? patient : hasty;
        List<Asked> history = new ArrayList<>();
        String key = "";
        for (Script.Step step : script.steps()) {
            key = step == Script.Step.SIGN_UP ? UUID.randomUUID().toString() : key;
            history.add(
                    step == Script.Step.GIVE_UP
                            ? seekers.giveUp(student, activity, 1)
                            : seekers.signUp(student, activity, 1, key));
            answers.incrementAndGet();
        }
        return history;
    }
}
