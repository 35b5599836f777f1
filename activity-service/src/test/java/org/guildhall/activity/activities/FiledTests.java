package org.guildhall.activity.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.activities.Plans.FILING;
import static org.guildhall.activity.activities.Plans.NOW;
import static org.guildhall.activity.activities.Plans.approved;
import static org.guildhall.activity.activities.Plans.cleared;
import static org.guildhall.activity.activities.Plans.details;
import static org.guildhall.activity.activities.Plans.draft;
import static org.guildhall.activity.activities.Plans.filed;
import static org.guildhall.activity.activities.Plans.next;
import static org.guildhall.activity.activities.Plans.said;
import static org.guildhall.activity.activities.Plans.slot;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.activities.desk.Deciders;
import org.guildhall.activity.approval.Clearance.Answer;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Audience;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Trait;
import org.guildhall.directory.Actor;
import org.guildhall.platform.test.Cards;
import org.junit.jupiter.api.Test;

class FiledTests {
    @Test
    void asksLevelsInOrderAndCounselorsAboutEverySlot() {
        Changed filed = (Changed) draft().file(FILING, NOW);

        assertThat(filed.next().state()).isEqualTo(State.FILED);
        assertThat(filed.told())
                .containsExactly(
                        new ActivityEvent.Filed(),
                        new ActivityEvent.ClearanceAsked(Set.of(1, 2, 3), Set.of(2024, 2025)));
        assertThat(filed.next().progress().clearances().all()).hasSize(6);
        assertThat(filed.next().agree(Level.PRESIDIUM, "p", NOW)).isEqualTo(new Refused("wrong-state"));
        assertThat(approved().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void refusesWhatIsNotThoughtThrough() {
        assertThat(draft(details(slot(1, 0, 1))).file(FILING, NOW)).isEqualTo(new Refused("too-few-slots"));
        Filing late = new Filing(FILING.levels(), FILING.grades(), Plans.STARTS.plusSeconds(1), List.of());
        assertThat(draft().file(late, NOW))
                .isEqualTo(new Refused("lead-time-short", Map.of("earliest", "2026-10-11T04:00:01Z")));
        assertThat(filed().file(FILING, NOW)).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void needsNeitherFallbackNorClearanceNorNoticeWhereOthersSetTheDate() {
        Details set = Plans.of(details(slot(1, 0, 1)), Audience.ALL, 40, Set.of(Trait.DATE_SET_BY_OTHERS));
        Filing late = new Filing(FILING.levels(), FILING.grades(), Plans.STARTS.plusSeconds(1), List.of());
        Activity approved = approved(next(draft(set).file(late, NOW)));

        assertThat(approved.progress().clearances().all()).isEmpty();
        assertThat(next(approved.announce(NOW)).state()).isEqualTo(State.ANNOUNCED);
    }

    @Test
    void announcesNothingWhileACounselorIsSilent() {
        assertThat(filed().announce(NOW)).isEqualTo(new Refused("not-approved"));
        assertThat(approved().announce(NOW)).isEqualTo(new Refused("not-cleared"));
        assertThat(cleared(approved(), 1).announce(NOW)).isEqualTo(new Refused("no-cleared-fallback"));
        Activity half = next(cleared(approved(), 1).clear(said(2, 2024, Answer.CLEARED, null), NOW));
        assertThat(half.announce(NOW)).isEqualTo(new Refused("no-cleared-fallback"));
        assertThat(next(cleared(approved(), 1, 3).announce(NOW)).state()).isEqualTo(State.ANNOUNCED);
        Activity objected = next(cleared(approved(), 1, 2).clear(said(1, 2025, Answer.OBJECTED, "期中考试"), NOW));
        assertThat(objected.announce(NOW)).isEqualTo(new Refused("not-cleared"));
        assertThat(approved().clear(said(1, 2023, Answer.CLEARED, null), NOW)).isEqualTo(new Refused("not-asked"));
    }

    @Test
    void isADraftAgainWhenSentBack() {
        Activity back = next(filed().sendBack(Level.MINISTER, "预算不清", NOW));

        assertThat(back.state()).isEqualTo(State.DRAFT);
        assertThat(back.reason()).isEqualTo("预算不清");
        assertThat(back.progress().clearances().all()).isEmpty();
        assertThat(next(back.file(FILING, NOW)).reason()).isNull();
    }

    @Test
    void nobodyDecidesTheirOwn() {
        Set<Level> nobodyMissing = EnumSet.noneOf(Level.class);

        assertThat(Level.required(null, false, nobodyMissing))
                .containsExactly(Level.MINISTER, Level.PRESIDIUM, Level.COUNSELOR);
        assertThat(Level.required(Level.MINISTER, true, nobodyMissing))
                .containsExactly(Level.PRESIDIUM, Level.COUNSELOR, Level.COLLEGE);
        assertThat(Level.required(Level.PRESIDIUM, false, nobodyMissing)).containsExactly(Level.COUNSELOR);
        assertThat(Level.required(null, false, EnumSet.of(Level.MINISTER)))
                .containsExactly(Level.PRESIDIUM, Level.COUNSELOR);
    }

    @Test
    void liesOnTheDesksOfThoseItWaitsFor() {
        Actor minister = new Actor(Cards.holding("m", "clinical", 2023, "minister", "culture-sports"), NOW);
        Actor other = new Actor(Cards.holding("x", "clinical", 2023, "minister", "learning"), NOW);
        Actor counselor = new Actor(Cards.counselor("c", 2024), NOW);

        assertThat(Deciders.desksOf(filed())).containsAnyElementsOf(Deciders.desksOf(minister));
        assertThat(Deciders.desksOf(filed())).doesNotContainAnyElementsOf(Deciders.desksOf(other));
        assertThat(Deciders.desksOf(filed())).containsAnyElementsOf(Deciders.desksOf(counselor));
        assertThat(Deciders.desksOf(cleared(approved(), 1, 2, 3))).isEmpty();
        assertThat(List.copyOf(Deciders.desksOf(draft()))).isEmpty();
    }

    @Test
    void asksAnewAboutWhatCollidesMuchMoreAndTellsOfTheDanger() {
        Activity announced = Plans.announced();
        SlotRisk exam = new SlotRisk(1, 40, true);
        Changed rescored = (Changed) announced.rescore(List.of(exam), NOW);

        assertThat(rescored.told())
                .containsExactly(
                        new ActivityEvent.SlotAtRisk(exam, 2),
                        new ActivityEvent.ClearanceAsked(Set.of(1), Set.of(2024, 2025)));
        assertThat(rescored.next().safety(1)).isEqualTo(Safety.AT_RISK);
        assertThat(rescored.next().safety(2)).isEqualTo(Safety.SAFE);
        assertThat(rescored.next().rescore(List.of(exam), NOW)).isEqualTo(new Same());
        assertThat(cleared(rescored.next(), 1).safety(1))
                .as("its counselor knows of the exam")
                .isEqualTo(Safety.WATCH);
        Changed slightly = (Changed) announced.rescore(List.of(new SlotRisk(1, 19, false)), NOW);
        assertThat(slightly.told()).isEmpty();
        assertThat(slightly.next().safety(1)).isEqualTo(Safety.SAFE);
    }

    @Test
    void takesNoFilingThatCollides() {
        Filing colliding = new Filing(FILING.levels(), FILING.grades(), NOW, List.of(new SlotRisk(2, 60, false)));
        assertThat(draft().file(colliding, NOW)).isEqualTo(new Refused("collision", Map.of("slot", 2, "score", 60)));
    }
}
