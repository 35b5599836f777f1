package org.guildhall.bench.containers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.guildhall.bench.rush.Student;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** People who look at pages of every service, never again after a failure: what is counted is what they would see. */
final class Reads {
    private static final List<String> PAGES = List.of(
            "/api/unions/names",
            "/api/members/me",
            "/api/activities?union=clinical&limit=20",
            "/api/opinions/line?union=clinical",
            "/api/inbox",
            "/api/insight/board?union=clinical");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final HttpClient http;
    private final Supplier<String> doors;
    private final List<Student> students;
    private final AtomicInteger turn = new AtomicInteger();
    private final LongAdder good = new LongAdder();
    private final Map<String, LongAdder> failed = new ConcurrentHashMap<>();

    Reads(HttpClient http, Supplier<String> doors, List<Student> students) {
        this.http = http;
        this.doors = doors;
        this.students = students;
    }

    /** Reads the next page as the next student. */
    void one() throws InterruptedException {
        int now = turn.getAndIncrement();
        String page = PAGES.get(Math.floorMod(now, PAGES.size()));
        Student student = students.get(Math.floorMod(now / PAGES.size(), students.size()));
        String failure = read(page, student);
        if (failure.isEmpty()) {
            good.increment();
        } else {
            failed.computeIfAbsent(page + " " + failure, what -> new LongAdder())
                    .increment();
        }
        TimeUnit.MILLISECONDS.sleep(10);
    }

    private String read(String page, Student student) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(doors.get() + page))
                .header("Authorization", "Bearer " + student.token())
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            int status = answer.statusCode();
            // a page that is not for students is an answer, too
            return status == 200 || status == 403 ? "" : status + " " + code(answer.body());
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static String code(String problem) {
        try {
            return JsonMapper.shared().readTree(problem).path("code").asString("");
        } catch (JacksonException noProblem) {
            return "";
        }
    }

    long answered() {
        return good.sum();
    }

    /** What failed, how often. */
    Map<String, Long> failures() {
        Map<String, Long> all = new TreeMap<>();
        failed.forEach((what, times) -> all.put(what, times.sum()));
        return all;
    }
}
