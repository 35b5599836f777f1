package org.guildhall.activity.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.activities.Plans.FILING;
import static org.guildhall.activity.activities.Plans.NOW;
import static org.guildhall.activity.activities.Plans.STARTS;
import static org.guildhall.activity.activities.Plans.announced;
import static org.guildhall.activity.activities.Plans.cleared;
import static org.guildhall.activity.activities.Plans.details;
import static org.guildhall.activity.activities.Plans.next;
import static org.guildhall.activity.activities.Plans.slot;

import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.activities.Breach.How;
import org.guildhall.activity.activities.PromiseEnd.Ground;
import org.guildhall.activity.activities.PromiseEnd.Outcome;
import org.guildhall.activity.activities.desk.Deciders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeepingTests {
    @Test
    void movesToAClearedFallbackADayAheadAndBreaksNothing() {
        Changed switched = (Changed) announced().switchTo(2, NOW);

        assertThat(switched.told()).containsExactly(new ActivityEvent.SlotSwitched(1, 2));
        assertThat(switched.next().details().startsAt()).isEqualTo(STARTS.plus(Duration.ofDays(2)));
        assertThat(switched.next().moves()).isEqualTo(1);
        assertThat(switched.next().progress().ends()).isEmpty();
        assertThat(switched.next().switchTo(2, NOW)).isEqualTo(new Same());
    }

    @Test
    void movesNeitherToWhatIsNotClearedNorTooLate() {
        assertThat(announced().switchTo(3, NOW)).isEqualTo(new Refused("not-cleared"));
        assertThat(announced().switchTo(4, NOW)).isEqualTo(new Refused("slot-unknown"));
        Instant late = STARTS.plus(Duration.ofDays(1)).plusSeconds(1);
        assertThat(announced().switchTo(2, late)).isEqualTo(new Refused("wrong-state"));
        Activity lasting = lasting();
        assertThat(lasting.switchTo(2, late)).isEqualTo(new Refused("too-late"));
        assertThat(lasting.fallbacks(late)).isEmpty();
        assertThat(Plans.approved().switchTo(2, NOW)).isEqualTo(new Refused("wrong-state"));
    }

    /** With a second session a month later, so that it is not over yet when its fallback is near. */
    private static Activity lasting() {
        Activity draft = Plans.draft(details(slot(1, 0, 2), slot(2, 2, 2)));
        return next(cleared(Plans.approved(next(draft.file(FILING, NOW))), 1, 2).announce(NOW));
    }

    @Test
    void breaksAtOnceWhereTheLastPromiseWasKept() {
        Changed cancelled = (Changed) announced().breach(breach(How.CANCEL, null), false, NOW);

        assertThat(cancelled.told()).containsExactly(new ActivityEvent.Cancelled());
        assertThat(cancelled.next().reason()).isEqualTo("场馆维修");
        assertThat(cancelled.next().progress().ends()).containsExactly(new PromiseEnd(Outcome.BROKEN, null, NOW));
        assertThat(cancelled.next().breach(breach(How.CANCEL, null), false, NOW))
                .isEqualTo(new Same());
        assertThat(Plans.approved().breach(breach(How.CANCEL, null), false, NOW))
                .isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void staysAnnouncedUntilASecondPersonSigns() {
        Changed asked = (Changed) announced().breach(breach(How.CANCEL, null), true, NOW);

        assertThat(asked.next().state()).isEqualTo(State.ANNOUNCED);
        assertThat(asked.next().progress().ends()).isEmpty();
        assertThat(asked.next().breach(breach(How.CANCEL, null), true, NOW)).isEqualTo(new Refused("sign-off-asked"));
        assertThat(asked.next().signOff("officer", true, NOW)).isEqualTo(new Refused("same-person"));
        assertThat(next(asked.next().signOff("president", true, NOW)).state()).isEqualTo(State.CANCELLED);
        Activity stands = next(asked.next().signOff("president", false, NOW));
        assertThat(stands.state()).isEqualTo(State.ANNOUNCED);
        assertThat(stands.signOff("president", true, NOW)).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void dangerDoesNotWaitForASignature() {
        Activity cancelled = next(announced().breach(breach(How.CANCEL, Ground.SAFETY), true, NOW));

        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(Deciders.desksOf(cancelled)).containsExactly("sign-off/clinical");
        Activity signed = next(cancelled.signOff("president", true, NOW));
        assertThat(signed.progress().asked()).isNull();
        assertThat(signed.progress().ends()).hasSize(1);
    }

    @Test
    void postponingBreaksThePromiseAndANewTimeIsANewOne() {
        Activity postponed = next(announced().breach(breach(How.POSTPONE, null), false, NOW));
        assertThat(postponed.state()).isEqualTo(State.POSTPONED);
        assertThat(postponed.announce(NOW)).isEqualTo(new Refused("not-approved"));

        Activity replanned = next(postponed.edit(details(slot(1, 20, 1), slot(2, 21, 1)), FILING, NOW));
        Activity agreed = Plans.approved(replanned);
        assertThat(agreed.announce(NOW)).isEqualTo(new Refused("not-cleared"));
        Changed again = (Changed) cleared(agreed, 1, 2).announce(NOW);
        assertThat(again.told()).containsExactly(new ActivityEvent.Announced());
        assertThat(again.next().moves()).isEqualTo(1);
        Activity held = next(again.next().hold(STARTS.plus(Duration.ofDays(30))));
        assertThat(held.progress().ends())
                .extracting(PromiseEnd::outcome)
                .containsExactly(Outcome.BROKEN, Outcome.KEPT);
        Activity given = next(postponed.breach(breach(How.CANCEL, null), true, NOW));
        assertThat(given.progress().ends()).as("broken once, not twice").hasSize(1);
    }

    @Test
    void onlyAGroundCanBeExcused() {
        Activity weather = next(announced().breach(breach(How.CANCEL, Ground.WEATHER), false, NOW));
        Activity excused = next(weather.excuse(NOW));

        assertThat(excused.progress().ends()).containsExactly(new PromiseEnd(Outcome.EXCUSED, Ground.WEATHER, NOW));
        assertThat(excused.excuse(NOW)).isEqualTo(new Same());
        Activity blamed = next(announced().breach(breach(How.CANCEL, null), false, NOW));
        assertThat(blamed.excuse(NOW)).isEqualTo(new Refused("no-ground"));
        assertThat(announced().excuse(NOW)).isEqualTo(new Refused("no-ground"));
    }

    private static Breach breach(How how, @Nullable Ground ground) {
        return new Breach(how, "场馆维修", ground, "officer", NOW);
    }
}
