package org.guildhall.bench.propagation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.proof.ProofOptions;
import org.guildhall.bench.rush.Crowd;
import org.guildhall.bench.rush.Organiser;
import org.guildhall.bench.rush.Seekers;
import org.guildhall.bench.rush.Student;
import org.guildhall.launcher.GuildhallSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Students sign up one after the other, at a walking pace. For each: how long after the answer a foreign consumer of the
 * topic, the student's own page and a minister's board have it, beside what the same record takes through the bare
 * broker in the same run.
 */
@Command(name = "propagation", description = "How long a seat takes to reach a dashboard, an inbox and the board.")
public final class PropagationCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Option(
            names = "--sign-ups",
            description = "how many are measured (the demo has 600 students)",
            defaultValue = "300")
    private int measured = 300;

    @Option(names = "--warm", description = "how many go before", defaultValue = "200")
    private int warm = 200;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    @Override
    public Integer call() throws Exception {
        try (GuildhallSystem system =
                GuildhallSystem.start(GuildhallSystem.Options.everything(GuildhallSystem.repository()))) {
            List<Course> courses = play(system);
            return proof.present(
                    GuildhallSystem.repository(),
                    "propagation",
                    "Propagation: %d sign-ups, one after the other".formatted(courses.size()),
                    "./guildhall bench propagation",
                    Judgement.of(courses));
        }
    }

    private List<Course> play(GuildhallSystem system) throws Exception {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        Crowd crowd = new Crowd(system);
        List<Student> students = crowd.students("clinical", warm + measured);
        Student minister = crowd.minister("clinical", "culture-sports");
        String activity = new Organiser(http, system.url(), crowd).open("Propagation", students.size(), 0);
        try (Bare bare = new Bare(system.bootstrapServers());
                Tape facts = new Tape(system.bootstrapServers(), "activity.events");
                Page board = new Page(http, system.url() + "/api/insight/stream?union=clinical", minister)) {
            int seats = seats(board.await(any -> true).data());
            Walk walk = new Walk(http, system.url(), activity, bare, facts);
            List<Course> courses = new ArrayList<>();
            for (Student student : students) {
                courses.add(walk.go(student));
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(20, 80));
            }
            return shown(board, seats, courses).subList(students.size() - measured, students.size());
        }
    }

    /** When the board first counted each seat: it grows by one with each. */
    private static List<Course> shown(Page board, int before, List<Course> courses)
            throws InterruptedException, TimeoutException {
        List<Course> complete = new ArrayList<>();
        for (Course course : courses) {
            int expected = before + complete.size() + 1;
            complete.add(course.onBoardAt(
                    board.await(data -> seats(data) >= expected).nanos()));
        }
        return complete;
    }

    private static int seats(String board) {
        return board.startsWith("{") ? JSON.readTree(board).at("/totals/seats").asInt() : 0;
    }

    /** One student after the other; the first goes without a baseline, as there is no record yet to be like. */
    private static final class Walk {
        private final HttpClient http;
        private final String url;
        private final String activity;
        private final Bare bare;
        private final Tape facts;
        private final Seekers seekers;
        private Tape.Seen last = new Tape.Seen(new ConsumerRecord<>("", 0, 0, "", new byte[400]), 0);

        Walk(HttpClient http, String url, String activity, Bare bare, Tape facts) {
            this.http = http;
            this.url = url;
            this.activity = activity;
            this.bare = bare;
            this.facts = facts;
            this.seekers = new Seekers(http, url, Duration.ofSeconds(20));
        }

        Course go(Student student) throws IOException, InterruptedException, TimeoutException {
            try (Page page = new Page(http, url + "/api/stream", student)) {
                long alone = bare.once(last.message());
                Asked asked = seekers.signUp(student, activity, 1);
                if (asked.end() != Asked.End.SEATED) {
                    throw new IllegalStateException("no seat but " + asked);
                }
                last = facts.await(fact -> isSeatOf(student, fact));
                long told = page.await(data -> data.contains(activity)).nanos();
                return new Course(asked.invoked(), asked.answered(), last.nanos(), told, 0, alone);
            }
        }

        private boolean isSeatOf(Student student, ConsumerRecord<String, byte[]> fact) {
            String body = fact.value() == null ? "" : new String(fact.value(), StandardCharsets.UTF_8);
            return body.contains(activity) && body.contains(student.member());
        }
    }
}
