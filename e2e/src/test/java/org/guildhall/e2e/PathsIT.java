package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The five paths of the main job, by the API alone, as scripts and the mobile client use it. */
class PathsIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    private static JsonNode friendly(Visitor visitor) {
        for (JsonNode activity :
                visitor.get("/api/activities?union=clinical&limit=100").json().get("items")) {
            if (activity.at("/title/en").asString().contains("basketball")
                    && activity.get("state").asString().equals("ANNOUNCED")) {
                return activity;
            }
        }
        throw new AssertionError("no basketball friendly");
    }

    /** An officer's own activity, announced and open, with so many seats; its id. */
    static String openActivity(Visitor officer, int seats, String title) {
        Instant start = Instant.now().plus(Duration.ofDays(9));
        String body = """
                {"title":{"zh":"%s","en":"%s"},"description":{"zh":"测试","en":"a test"},"kind":"match","themes":["sport"],
                 "union":"clinical","leadDepartment":"culture-sports","circle":"UNION","audience":{"grades":[],"officersOnly":false},
                 "traits":["date-set-by-others"],
                 "sessions":[{"startsAt":"%s","endsAt":"%s","place":"Sports hall"}]}""".formatted(title, title, start, start.plus(Duration.ofHours(2)));
        Visitor.Answer created = officer.post("/api/activities", body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.at("/id");
        Agreement.announce(officer, id);
        String roster = """
                {"capacity":%d,"waitingPlaces":20,"opensAt":"%s","closesAt":"%s","maxParty":3,"state":"OPEN"}""".formatted(seats, Instant.now().minusSeconds(60), start);
        Visitor.Answer opened = officer.change("PUT", "/api/activities/" + id + "/sessions/1/roster", roster, null);
        assertThat(opened.status()).as(opened.text()).isLessThan(300);
        return id;
    }

    static Visitor.Answer signUp(Visitor visitor, String activity) {
        return visitor.post("/api/sign-ups", "{\"activity\":\"" + activity + "\",\"session\":1}");
    }

    @Test
    void studentTakesASeatAndFindsTheNoticeInTheInbox() {
        Visitor student = Visitor.signedInAs("student");
        Visitor officer = Visitor.signedInAs("minister");
        assertThat(friendly(student).at("/seats/capacity").asInt()).isEqualTo(40);
        String activity = openActivity(officer, 2, "Seat for one");
        Awaitility.await()
                .atMost(SOON)
                .until(() -> student.get("/api/activities/" + activity).status() == 200);
        try (Facts dashboard = new Facts("activity.events")) {
            Visitor.Answer seat = signUp(student, activity);
            assertThat(seat.status()).as(seat.text()).isEqualTo(201);
            assertThat(seat.at("/state")).isEqualTo("SEATED");
            String me = student.get("/api/members/me").at("/member");
            var fact =
                    dashboard.await("activity.seat-confirmed.v1", body -> body.contains(me) && body.contains(activity));
            assertThat(Facts.header(fact, "ce_specversion")).isEqualTo("1.0");
            assertThat(Facts.header(fact, "ce_subject")).startsWith("roster/" + activity);
            assertThat(fact.key()).isEqualTo(activity);
        }
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(student.get("/api/inbox").text()).contains("Seat for one"));
        assertThat(student.get("/api/activities/" + activity).at("/mine/state")).isEqualTo("SEATED");
    }

    @Test
    void waitingStudentMovesUpWhenSomebodyGivesUpASeat() {
        Visitor student = Visitor.signedInAs("student");
        Visitor other = Visitor.signedInAs("officer");
        Visitor minister = Visitor.signedInAs("minister");
        String activity = openActivity(minister, 1, "One seat");
        Awaitility.await()
                .atMost(SOON)
                .until(() -> other.get("/api/activities/" + activity).status() == 200);
        assertThat(signUp(other, activity).at("/state")).isEqualTo("SEATED");
        Visitor.Answer waiting = signUp(student, activity);
        assertThat(waiting.at("/state")).isEqualTo("WAITING");
        assertThat(waiting.at("/position")).isEqualTo("1");
        assertThat(waiting.at("/why")).isEqualTo("full");
        String me = student.get("/api/members/me").at("/member");
        String otherId = other.get("/api/members/me").at("/member");
        assertThat(other.delete("/api/sign-ups/" + activity + ".1." + otherId).status())
                .isLessThan(300);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(student.get("/api/sign-ups/" + activity + ".1." + me)
                                .at("/state"))
                        .isEqualTo("SEATED"));
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            Visitor.Answer audit = minister.get("/api/activities/" + activity + "/sessions/1/roster/audit");
            assertThat(audit.at("/ok")).as(audit.text()).isEqualTo("true");
        });
    }

    @Test
    void cancellingTellsEverybodyConcerned() {
        Visitor student = Visitor.signedInAs("student");
        Visitor minister = Visitor.signedInAs("minister");
        String activity = openActivity(minister, 5, "To be cancelled");
        Awaitility.await()
                .atMost(SOON)
                .until(() -> student.get("/api/activities/" + activity).status() == 200);
        assertThat(signUp(student, activity).status()).isEqualTo(201);
        assertThat(minister.get("/api/activities/" + activity + "/sessions/1/roster.csv")
                        .text())
                .contains(",");
        Agreement.cancel(minister, activity, "The hall is flooded");
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(student.get("/api/inbox").text()).contains("The hall is flooded"));
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(signUp(student, activity).at("/code")).isEqualTo("cancelled"));
    }

    @Test
    void opinionIsAnsweredByTheDepartmentAndConfirmedByItsAsker() {
        Visitor student = Visitor.signedInAs("student");
        Visitor officer = Visitor.signedInAs("officer");
        String department = officer.get("/api/members/me").at("/posts/0/departments/0/id");
        Visitor.Answer sent = student.post("/api/opinions", """
                {"union":"clinical","kind":"question","category":"%s","mode":"named",
                 "text":"When does the reading room open at weekends?"}""".formatted(categoryOf(student, department)));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        String opinion = "/api/opinions/" + sent.at("/id");
        Visitor.Answer seen = officer.get(opinion);
        assertThat(seen.at("/actions/take")).as(seen.text()).isEqualTo("allowed");
        Visitor.Answer taken = officer.post(opinion + "/take", "{}", "take-" + sent.at("/id"), seen.header("ETag"));
        assertThat(taken.status()).as(taken.text()).isLessThan(300);
        String result = """
                {"code":"solved","words":"From eight o'clock.","proof":{"words":"The sign at the door"}}""";
        Visitor.Answer answered = officer.post(
                opinion + "/result",
                result,
                "result-" + sent.at("/id"),
                officer.get(opinion).header("ETag"));
        assertThat(answered.status()).as(answered.text()).isLessThan(300);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(student.get(opinion).at("/state")).isEqualTo("ANSWERED"));
        Visitor.Answer confirmed = student.post(
                opinion + "/confirmation",
                "{\"satisfaction\":5}",
                "confirm-" + sent.at("/id"),
                student.get(opinion).header("ETag"));
        assertThat(confirmed.status()).as(confirmed.text()).isLessThan(300);
        assertThat(student.get(opinion).at("/closed/how")).isEqualTo("confirmed");
    }

    /** A category the department answers for. */
    static String categoryOf(Visitor student, String department) {
        for (JsonNode category :
                student.get("/api/opinions/line?union=clinical").json().get("categories")) {
            if (category.toString().contains("\"" + department + "\"")) {
                return category.get("id").asString();
            }
        }
        throw new AssertionError("no category of " + department);
    }

    @Test
    void changedPostIsKnownToTheOtherServicesSoon() {
        Visitor president = Visitor.signedInAs("president");
        Visitor student = Visitor.signedInAs("student");
        String me = student.get("/api/members/me").at("/member");
        assertThat(student.get("/api/opinions?queue=department").status()).isEqualTo(403);
        Appointment post = Appointment.ofOfficer(president, me, "culture-sports");
        long began = System.nanoTime();
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            assertThat(student.get("/api/opinions?queue=department").status()).isEqualTo(200);
            assertThat(student.get("/api/members/me").at("/posts/0/post")).isEqualTo("officer");
        });
        System.out.printf("a changed post was known elsewhere after %d ms%n", (System.nanoTime() - began) / 1_000_000);
        post.close();
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(
                                student.get("/api/opinions?queue=department").status())
                        .isEqualTo(403));
    }

    @Test
    void boardMovesWithTheFacts() {
        Visitor president = Visitor.signedInAs("president");
        Visitor student = Visitor.signedInAs("student");
        Visitor minister = Visitor.signedInAs("minister");
        int before = president
                .get("/api/insight/board?union=clinical")
                .json()
                .at("/totals/seats")
                .asInt();
        String activity = openActivity(minister, 3, "Counted");
        Awaitility.await()
                .atMost(SOON)
                .until(() -> student.get("/api/activities/" + activity).status() == 200);
        signUp(student, activity);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(president
                                .get("/api/insight/board?union=clinical")
                                .json()
                                .at("/totals/seats")
                                .asInt())
                        .isGreaterThan(before));
    }
}
