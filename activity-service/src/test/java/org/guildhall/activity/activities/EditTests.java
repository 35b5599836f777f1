package org.guildhall.activity.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.activities.Plans.FILING;
import static org.guildhall.activity.activities.Plans.NOW;
import static org.guildhall.activity.activities.Plans.announced;
import static org.guildhall.activity.activities.Plans.approved;
import static org.guildhall.activity.activities.Plans.cleared;
import static org.guildhall.activity.activities.Plans.details;
import static org.guildhall.activity.activities.Plans.next;
import static org.guildhall.activity.activities.Plans.slot;
import static org.guildhall.activity.activities.Plans.worded;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Audience;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Trait;
import org.junit.jupiter.api.Test;

class EditTests {
    private static final Details BEFORE = Plans.draft().details();

    @Test
    void wordsChangeNothingOfWhatWasAgreed() {
        Activity approved = cleared(approved(), 1, 2, 3);
        Changed worded = (Changed) approved.edit(worded(BEFORE, "新标题"), FILING, NOW);

        assertThat(worded.next().state()).isEqualTo(State.APPROVED);
        assertThat(worded.next().progress().clearances())
                .isEqualTo(approved.progress().clearances());
        assertThat(worded.told()).isEmpty();
    }

    @Test
    void anotherPlaceAsksEverybodyAnewAndOnlyAboutThatSlot() {
        Activity approved = cleared(approved(), 1, 2, 3);
        Details moved = details(slot(1, 0, 1, "西区操场"), slot(2, 2, 1), slot(3, 5, 1));
        Activity filed = next(approved.edit(moved, FILING, NOW));

        assertThat(filed.state()).isEqualTo(State.FILED);
        assertThat(filed.progress().approvals().next()).isEqualTo(Optional.of(Level.MINISTER));
        assertThat(filed.progress().clearances().cleared(1)).isFalse();
        assertThat(filed.progress().clearances().cleared(2)).isTrue();
    }

    @Test
    void aSlotThatOnlyChangesItsRankKeepsItsClearance() {
        Activity approved = cleared(approved(), 2);
        Details swapped = details(slot(1, 2, 1), slot(2, 0, 1), slot(3, 5, 1));
        Activity filed = next(approved.edit(swapped, FILING, NOW));

        assertThat(filed.progress().clearances().cleared(1)).isTrue();
        assertThat(filed.progress().clearances().cleared(2)).isFalse();
    }

    @Test
    void goesBackOnlyToTheLowestLevelConcerned() {
        Activity more = next(approved().edit(Plans.of(BEFORE, Audience.ALL, 49, Set.of()), FILING, NOW));
        Activity slightlyMore = next(approved().edit(Plans.of(BEFORE, Audience.ALL, 48, Set.of()), FILING, NOW));
        Activity guests = next(approved().edit(Plans.of(BEFORE, Audience.ALL, 40, Set.of(Trait.GUESTS)), FILING, NOW));

        assertThat(more.progress().approvals().next()).isEqualTo(Optional.of(Level.PRESIDIUM));
        assertThat(slightlyMore.state()).isEqualTo(State.APPROVED);
        assertThat(guests.progress().approvals().next()).isEqualTo(Optional.of(Level.COUNSELOR));
    }

    @Test
    void whatIsAnnouncedHoldsUntilAChangeIsAgreedOn() {
        Activity announced = announced();
        Details moved = details(slot(1, 0, 1, "西区操场"), slot(2, 2, 1), slot(3, 5, 1));
        Changed proposed = (Changed) announced.edit(moved, FILING, NOW);

        assertThat(proposed.told()).isEmpty();
        assertThat(proposed.next().details()).isEqualTo(announced.details());
        Activity agreed = Plans.approved(proposed.next());
        assertThat(agreed.state()).isEqualTo(State.ANNOUNCED);
        assertThat(agreed.details().sessions().getFirst().place()).isEqualTo("西区操场");
        Activity refused = next(proposed.next().sendBack(Level.MINISTER, "太远", NOW));
        assertThat(refused.state()).isEqualTo(State.ANNOUNCED);
        assertThat(refused.details()).isEqualTo(announced.details());
        assertThat(refused.progress().proposed()).isNull();
    }

    @Test
    void aPromisedTimeIsMovedNotEdited() {
        assertThat(announced().edit(details(slot(1, 1, 1), slot(2, 2, 1)), FILING, NOW))
                .isEqualTo(new Refused("time-is-promised"));
        assertThat(announced().edit(details(slot(1, 0, 2), slot(2, 2, 2)), FILING, NOW))
                .isEqualTo(new Refused("time-is-promised"));
        Activity switched = next(announced().switchTo(2, NOW));
        assertThat(switched.edit(details(slot(1, 0, 1)), FILING, NOW)).isEqualTo(new Refused("time-is-promised"));
    }

    @Test
    void aNewFallbackIsAskedAboutAndTheRestStays() {
        Changed edited = (Changed) announced().edit(details(slot(1, 0, 1), slot(2, 2, 1), slot(3, 9, 1)), FILING, NOW);

        assertThat(edited.told())
                .isEqualTo(List.of(
                        new ActivityEvent.Changed(), new ActivityEvent.ClearanceAsked(Set.of(3), Set.of(2024, 2025))));
        assertThat(edited.next().fallbacks(NOW)).containsExactly(2);
    }

    @Test
    void aProposedChangeIsDroppedWithTheTimeItWasFor() {
        Details moved = details(slot(1, 0, 1, "西区操场"), slot(2, 2, 1), slot(3, 5, 1));
        Activity proposed = next(announced().edit(moved, FILING, NOW));
        Activity switched = next(proposed.switchTo(2, NOW));

        assertThat(switched.turn()).isEmpty();
        assertThat(switched.details().slot()).isEqualTo(2);
        Breach storm = new Breach(Breach.How.POSTPONE, "暴雨", null, "officer", NOW);
        Activity postponed = Plans.approved(next(proposed.breach(storm, false, NOW)));
        assertThat(postponed.details()).isEqualTo(proposed.details());
    }

    @Test
    void aNewTimeThatWasRefusedHasToBeAgreedOnStill() {
        Breach storm = new Breach(Breach.How.POSTPONE, "暴雨", null, "officer", NOW);
        Activity postponed = next(announced().breach(storm, false, NOW));
        Activity refused = next(postponed.sendBack(Level.MINISTER, "太早", NOW));

        assertThat(refused.state()).isEqualTo(State.POSTPONED);
        assertThat(refused.announce(NOW)).isEqualTo(new Refused("not-approved"));
    }
}
