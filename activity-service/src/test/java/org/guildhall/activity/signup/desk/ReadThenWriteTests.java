package org.guildhall.activity.signup.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Checker;
import org.guildhall.bench.check.RosterFact;
import org.guildhall.bench.check.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The checker of fault runs sees what a build would do that forgot the compare-and-set; the real one it lets pass. */
@Timeout(20)
class ReadThenWriteTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    private static final RosterId ID = new RosterId("friendly", 1);

    @Test
    void twoWritersThatOnlyReadAndWriteAreCaught() throws Exception {
        assertThat(violations(new ToldRosters(false)))
                .extracting(violation -> violation.invariant().split(" ")[0])
                .contains("3", "7");
    }

    @Test
    void twoWritersThatCompareVersionsAreNot() throws Exception {
        assertThat(violations(new ToldRosters(true))).isEmpty();
    }

    private static List<Violation> violations(ToldRosters rosters) throws Exception {
        List<Desks> instances = List.of(desks(rosters), desks(rosters));
        Admission terms = new Admission(40, 400, 1, null, NOON.plusSeconds(3_600));
        instances.getFirst().ask(ID, new Request() {
            @Override
            public Roster begin(Instant now) {
                return Roster.prepare(ID, "clinical", terms, now);
            }

            @Override
            public SignUpOutcome decide(Roster draft, Instant now) {
                return draft.open(now);
            }
        });
        List<Asked> history = new ArrayList<>();
        for (int wave = 0; wave < 10; wave++) {
            // each writer comes back with the roster it remembers, after the other has written
            List<CompletableFuture<Asked>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(ask(instances.get(i % 2), "m" + wave + "-" + i));
            }
            for (CompletableFuture<Asked> answer : answers) {
                history.add(answer.get());
            }
        }
        List<RosterFact> log = rosters.log();
        Map<String, Integer> notices = log.stream()
                .filter(fact -> fact.type().equals("activity.seat-confirmed.v1"))
                .collect(Collectors.toMap(RosterFact::member, fact -> 1, Integer::sum));
        return Checker.check(history, log, rosters.state(notices));
    }

    private static CompletableFuture<Asked> ask(Desks desks, String member) {
        SignUp asked = new SignUp(member, List.of(), member + "/key", "hash");
        return desks.submit(ID, (draft, now) -> draft.signUp(asked, now)).thenApply(outcome -> told(member, outcome));
    }

    private static Asked told(String member, SignUpOutcome outcome) {
        Integer position = outcome instanceof SignUpOutcome.Waiting waiting ? waiting.position() : null;
        Asked.End end = switch (outcome) {
            case SignUpOutcome.Confirmed seat -> Asked.End.SEATED;
            case SignUpOutcome.Waiting place -> Asked.End.WAITING;
            default -> Asked.End.BROKEN;
        };
        return new Asked(member, "key", Asked.Kind.SIGN_UP, 0, 1, end, position, null, 1);
    }

    private static Desks desks(Rosters rosters) {
        return new Desks(rosters, (stored, touched) -> {}, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
