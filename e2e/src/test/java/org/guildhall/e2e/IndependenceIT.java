package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.awaitility.Awaitility;
import org.guildhall.launcher.parts.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With any one service away, what does not need it goes on; what it missed is there after its return. */
class IndependenceIT {
    private static final Duration BACK = Duration.ofSeconds(40);
    private static final Map<Part, String> ROUTES = Map.of(
            Part.MEMBER, "/api/members/me",
            Part.ACTIVITY, "/api/activities?union=clinical",
            Part.FEEDBACK, "/api/opinions/line?union=clinical",
            Part.NOTIFICATION, "/api/inbox",
            Part.INSIGHT, "/api/insight/board?union=clinical");

    private static Visitor student;
    private static Visitor minister;
    private static Visitor president;
    private static String me;
    private static String category;

    @BeforeAll
    static void signIn() {
        student = Visitor.signedInAs("student");
        minister = Visitor.signedInAs("minister");
        president = Visitor.signedInAs("president");
        me = student.get("/api/members/me").at("/member");
        category = PathsIT.categoryOf(student, "culture-sports");
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"MEMBER", "ACTIVITY", "FEEDBACK", "NOTIFICATION", "INSIGHT"})
    void anyServiceMayBeAway(Part away) {
        String title = "Without " + away.id();
        String activity = PathsIT.openActivity(minister, 3, title);
        String list = "/api/activities/" + activity + "/sessions/1/roster.csv";
        soon(() ->
                assertThat(student.get("/api/activities/" + activity).status()).isEqualTo(200));
        assertThat(student.get(list).status()).isEqualTo(403);
        int seats = seatsOnTheBoard();
        Appointment post = null;
        TheSystem.kill(away);
        try {
            onlyItsOwnRouteIsAway(away);
            if (away != Part.ACTIVITY) {
                Visitor.Answer seat = PathsIT.signUp(student, activity);
                assertThat(seat.status()).as(seat.text()).isEqualTo(201);
            }
            if (away != Part.FEEDBACK) {
                Visitor.Answer asked = ask();
                assertThat(asked.status()).as(asked.text()).isEqualTo(201);
            }
            if (away != Part.MEMBER) {
                post = Appointment.ofOfficer(president, me, "culture-sports");
            }
        } finally {
            TheSystem.restart(away);
        }
        try {
            soon(() -> assertThat(president.get(ROUTES.get(away)).status()).isEqualTo(200));
            if (away != Part.ACTIVITY) {
                soon(() -> assertThat(student.get("/api/inbox").text()).contains(title));
                soon(() -> assertThat(seatsOnTheBoard()).isEqualTo(seats + 1));
            }
            if (post != null) {
                soon(() -> assertThat(student.get(list).status()).isEqualTo(200));
                soon(() -> assertThat(
                                student.get("/api/opinions?queue=department").status())
                        .isEqualTo(200));
            }
            assertThat(Visitor.signedInAs("staff").get("/api/members/me").status())
                    .isEqualTo(200);
        } finally {
            if (post != null) {
                post.close();
                soon(() -> assertThat(student.get(list).status()).isEqualTo(403));
            }
        }
    }

    /** The others answer as ever; its own says so at once, as a problem, and when to ask again. */
    private static void onlyItsOwnRouteIsAway(Part away) {
        ROUTES.forEach((part, path) -> {
            Visitor.Answer answer = president.get(path);
            if (part != away) {
                assertThat(answer.status()).as(path).isEqualTo(200);
                return;
            }
            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        });
    }

    private static int seatsOnTheBoard() {
        return president
                .get("/api/insight/board?union=clinical")
                .json()
                .at("/totals/seats")
                .asInt();
    }

    private static Visitor.Answer ask() {
        return student.post("/api/opinions", """
                {"union":"clinical","kind":"question","category":"%s","mode":"named",
                 "text":"Is the hall open on Sundays?"}""".formatted(category));
    }

    private static void soon(ThrowableAssert.ThrowingCallable check) {
        Awaitility.await().atMost(BACK).pollInterval(Duration.ofMillis(100)).untilAsserted(check::call);
    }

    @Test
    void sessionsOutliveTheGateway() {
        TheSystem.kill(Part.GATEWAY);
        TheSystem.restart(Part.GATEWAY);
        soon(() -> assertThat(student.get("/api/members/me").at("/member")).isEqualTo(me));
    }
}
