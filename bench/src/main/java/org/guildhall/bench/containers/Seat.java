package org.guildhall.bench.containers;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A minister opens an activity, a student signs in, takes a seat and finds the notice: all through public ports. */
record Seat(String signInAt, String takeAt) {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** What came of it; a session made at one address has to hold at the other. */
    String take() throws IOException, InterruptedException {
        String title = "Seat of " + Instant.now().toEpochMilli();
        String activity = open(Visitor.signedInAs("minister", signInAt), title);
        Visitor student = Visitor.signedInAs("student", signInAt);
        Instant until = Instant.now().plus(SOON);
        while (student.get(takeAt, "/api/activities/" + activity).status() != 200
                && Instant.now().isBefore(until)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Visitor.Answer seat =
                student.send("POST", takeAt, "/api/sign-ups", "{\"activity\":\"" + activity + "\",\"session\":1}", "");
        String state = seat.status() == 201 ? seat.json().path("state").asString() : seat.status() + " " + seat.body();
        while (Instant.now().isBefore(until)) {
            if (student.get(takeAt, "/api/inbox").body().contains(title)) {
                return state + ", told";
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return state + ", not told";
    }

    private String open(Visitor minister, String title) throws IOException, InterruptedException {
        Instant start = Instant.now().plus(Duration.ofDays(9));
        Visitor.Answer made = minister.send(
                "POST", takeAt, "/api/activities", """
                {"title":{"zh":"%1$s","en":"%1$s"},"description":{"zh":"%1$s","en":"%1$s"},"kind":"match","themes":["sport"],
                 "union":"clinical","leadDepartment":"culture-sports","circle":"UNION",
                 "audience":{"grades":[],"officersOnly":false},"traits":["date-set-by-others"],
                 "sessions":[{"startsAt":"%2$s","endsAt":"%3$s","place":"Sports hall"}]}""".formatted(title, start, start.plus(Duration.ofHours(2))), "");
        if (made.status() != 201) {
            throw new IllegalStateException("no activity: " + made.status() + " " + made.body());
        }
        String id = made.json().path("id").asString();
        step(minister, id, "filing", "{}");
        step(Visitor.signedInAs("president", signInAt), id, "approval", "{\"agreed\":true}");
        step(Visitor.signedInAs("counselor", signInAt), id, "approval", "{\"agreed\":true}");
        step(minister, id, "announcement", "{}");
        minister.send(
                "PUT",
                takeAt,
                "/api/activities/" + id + "/sessions/1/roster",
                """
                {"capacity":5,"waitingPlaces":5,"opensAt":"%s","closesAt":"%s","maxParty":1,"state":"OPEN"}""".formatted(Instant.now().minusSeconds(60), start),
                "");
        return id;
    }

    private void step(Visitor visitor, String id, String step, String body) throws IOException, InterruptedException {
        String activity = "/api/activities/" + id;
        Visitor.Answer done = visitor.send(
                "POST",
                takeAt,
                activity + "/" + step,
                body,
                visitor.get(takeAt, activity).version());
        if (done.status() != 200) {
            throw new IllegalStateException(step + ": " + done.status() + " " + done.body());
        }
    }
}
