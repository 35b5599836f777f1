package org.guildhall.feedback.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guildhall.feedback.College;
import org.guildhall.feedback.FeedbackTest;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.OpinionState;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.TestInstallation;
import org.guildhall.platform.time.MovableClock;
import org.guildhall.platform.timer.DueTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FeedbackTest
class ClockworkIT {

    @Autowired
    TestInstallation installation;

    @Autowired
    MovableClock clock;

    @Autowired
    Clockwork clockwork;

    @Autowired
    Succession succession;

    @Autowired
    DueTimer timer;

    @Autowired
    Opinions opinions;

    private College college;

    @BeforeEach
    void settle() {
        college = College.in(installation);
    }

    @AfterEach
    void backToNow() {
        clock.move(Duration.ZERO);
    }

    @Test
    void nobodyActsAndItClimbsEachRungOnceByItself() {
        String id = college.fresh();
        for (int rung = 2; rung <= 5; rung++) {
            Instant due = it(id).holding().due();
            clock.move(Duration.between(Instant.now(), due.plusSeconds(1)));
            for (int strikes = 0; strikes < 3; strikes++) {
                clockwork.strike(id, it(id).holding().due());
            }
            assertThat(it(id).holding().rung().number()).isEqualTo(rung);
        }
        assertThat(it(id).steps()).extracting(step -> step.rung().number()).containsExactly(1, 2, 3, 4, 5);
        assertThat(it(id).holding().holders()).contains("staff");
    }

    @Test
    void twoInstancesAndAnAnswerInOneInstantLeaveOneOutcomeEach() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = college.fresh();
            college.act("officer-o", id, "take", Map.of()).expect(200);
            ids.add(id);
        }
        Instant due = it(ids.getFirst()).holding().due();
        clock.move(Duration.between(Instant.now(), due.plusSeconds(1)));
        int answered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (String id : ids) {
                Callable<Integer> answer =
                        () -> college.solve("officer-o", id, "好了", "照片").status();
                Callable<Integer> strike = () -> {
                    for (int strikes = 0; strikes < 2; strikes++) {
                        clockwork.strike(id, it(id).holding().due());
                    }
                    return 0;
                };
                Future<Integer> status = threads.submit(answer);
                List<Future<Integer>> strikes = List.of(threads.submit(strike), threads.submit(strike));
                for (Future<Integer> one : strikes) {
                    one.get();
                }
                OpinionSnapshot after = it(id);
                if (status.get() == 200) {
                    answered++;
                    assertThat(it(id).state()).isEqualTo(OpinionState.ANSWERED);
                    assertThat(it(id).holding().visit()).isEqualTo(1);
                } else {
                    assertThat(status.get()).isIn(409, 412);
                    assertThat(after.holding().visit()).isEqualTo(2);
                    assertThat(after.holding().rung().number()).isEqualTo(2);
                }
            }
        }
        assertThat(answered).isBetween(0, ids.size());
    }

    @Test
    void silenceClosesAnAnsweredOpinion() {
        String id = college.fresh();
        college.act("officer-o", id, "take", Map.of()).expect(200);
        college.solve("officer-o", id, "好了", "照片").expect(200);
        clock.move(Duration.between(Instant.now(), it(id).answer().silentUntil().plusSeconds(1)));
        timer.action().accept(id, clock.instant());
        timer.action().accept(id, clock.instant());
        assertThat(it(id).state()).isEqualTo(OpinionState.CLOSED);
        assertThat(college.get("asker", "/api/opinions/" + id)
                        .body()
                        .path("closed")
                        .path("how")
                        .asString())
                .isEqualTo("silent");
    }

    @Test
    void aSuccessorInheritsAndTheOneWhoLeftSeesNothingMore() {
        installation.card(Cards.holding("leaver", College.UNION, 2023, "officer", "office"));
        String id = college.fresh();
        Instant due = it(id).holding().due();
        college.get("leaver", "/api/opinions/" + id).expect(200);
        installation.card(Cards.student("leaver", College.UNION, 2023));
        college.get("leaver", "/api/opinions/" + id).expect(404);
        await().untilAsserted(() -> {
            succession.look();
            assertThat(it(id).holding().holders()).containsExactly("officer-o", "officer-s");
        });
        assertThat(it(id).holding().due()).isEqualTo(due);
    }

    private OpinionSnapshot it(String id) {
        return opinions.find(id).orElseThrow().it();
    }
}
