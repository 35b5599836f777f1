package org.guildhall.activity.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.activity.activities.Plans.NOW;
import static org.guildhall.activity.activities.Plans.STARTS;
import static org.guildhall.activity.activities.Plans.announced;
import static org.guildhall.activity.activities.Plans.details;
import static org.guildhall.activity.activities.Plans.draft;
import static org.guildhall.activity.activities.Plans.next;
import static org.guildhall.activity.activities.Plans.slot;

import java.util.List;
import java.util.Set;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.activities.desk.Rights;
import org.guildhall.activity.details.Audience;
import org.guildhall.activity.details.Details;
import org.guildhall.directory.Actor;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.web.BadInput;
import org.junit.jupiter.api.Test;

class ActivityTests {
    @Test
    void draftsSilently() {
        Changed drafted = (Changed) Activity.draft("a", details(slot(1, 0, 1)), "m", NOW);
        Changed edited = (Changed) drafted.next().edit(details(slot(1, 0, 2)), Plans.FILING, NOW);

        assertThat(drafted.told()).isEmpty();
        assertThat(edited.told()).isEmpty();
        assertThat(edited.next().semester()).isEqualTo("2026-autumn");
    }

    @Test
    void takesNoTimeThatHasBegunUnlessItWasThere() {
        Details begun = details(slot(1, 0, 1));
        assertThatThrownBy(() -> begun.ahead(STARTS.plusSeconds(1), List.of()))
                .isInstanceOf(BadInput.class)
                .extracting("field")
                .isEqualTo("sessions[0].startsAt");
        assertThat(begun.ahead(STARTS.plusSeconds(1), begun.slots())).isEqualTo(begun);
        Details late = details(slot(1, 0, 1), slot(2, -11, 1));
        assertThatThrownBy(() -> late.ahead(NOW, List.of()))
                .isInstanceOf(BadInput.class)
                .extracting("field")
                .isEqualTo("fallbacks[0].sessions[0].startsAt");
    }

    @Test
    void refusesFallbacksWithAnotherNumberOfSessions() {
        assertThatThrownBy(() -> details(slot(1, 0, 2), slot(2, 1, 1)))
                .isInstanceOf(BadInput.class)
                .extracting("field")
                .isEqualTo("fallbacks[0].sessions");
    }

    @Test
    void isHeldWhenTheLastSessionIsOver() {
        Activity activity = announced();
        var end = activity.details().endsAt();

        assertThat(activity.nextDue()).isEqualTo(end);
        assertThat(activity.hold(end.minusMillis(1))).isEqualTo(new Same());
        Activity held = next(activity.hold(end));
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.nextDue()).isNull();
        assertThat(held.progress().ends()).containsExactly(new PromiseEnd(PromiseEnd.Outcome.KEPT, null, end));
    }

    @Test
    void isWithdrawnOnlyWhileNothingIsPromised() {
        assertThat(((Changed) draft().withdraw("why", NOW)).told()).isEmpty();
        Changed withdrawn = (Changed) Plans.filed().withdraw("没有场地", NOW);
        assertThat(withdrawn.told()).containsExactly(new ActivityEvent.Withdrawn());
        assertThat(withdrawn.next().reason()).isEqualTo("没有场地");
        assertThat(withdrawn.next().withdraw("again", NOW)).isEqualTo(new Same());
        assertThat(announced().withdraw("why", NOW)).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void invitesTheAudienceOfItsCircle() {
        Details details = Plans.of(details(slot(1, 0, 1)), new Audience(List.of(2024), false), 40, Set.of());
        Activity activity = draft(details);

        assertThat(Rights.invites(activity, Cards.student("s", "clinical", 2024)))
                .isTrue();
        assertThat(Rights.invites(activity, Cards.student("s", "clinical", 2025)))
                .isFalse();
        assertThat(Rights.invites(activity, Cards.student("s", "public-health", 2024)))
                .isFalse();
        assertThat(Rights.invites(activity, Cards.counselor("c", 2024))).isFalse();
    }

    @Test
    void offersItsActionsToWhoAnswersForIt() {
        Actor responsible = new Actor(Cards.holding("officer", "clinical", 2024, "officer", "culture-sports"), NOW);
        Actor colleague = new Actor(Cards.holding("o", "clinical", 2024, "officer", "culture-sports"), NOW);
        Actor other = new Actor(Cards.holding("x", "clinical", 2024, "officer", "learning"), NOW);

        assertThat(Rights.actions(responsible, draft()))
                .containsEntry("file", "allowed")
                .containsEntry("announce", "wrong-state")
                .containsEntry("cancel", "wrong-state")
                .containsEntry("open-sign-up", "wrong-state");
        assertThat(Rights.actions(responsible, announced()))
                .containsEntry("switch-slot", "allowed")
                .containsEntry("open-sign-up", "allowed");
        assertThat(Rights.actions(colleague, announced()))
                .containsEntry("open-sign-up", "allowed")
                .doesNotContainKey("cancel");
        assertThat(Rights.actions(other, announced())).isEmpty();
        assertThat(Rights.sees(other, draft())).isTrue();
        assertThat(Rights.sees(new Actor(Cards.student("s", "clinical", 2024), NOW), Plans.approved()))
                .isFalse();
    }
}
