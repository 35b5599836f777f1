package org.guildhall.activity.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.activity.activities.Activity.State;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.activities.ActivityOutcome.Telling;
import org.guildhall.directory.Actor;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.web.BadInput;
import org.junit.jupiter.api.Test;

class ActivityTests {
    private static final Instant NOW = Instant.parse("2026-10-01T04:00:00Z");
    private static final Instant STARTS = NOW.plusSeconds(86_400);

    @Test
    void draftsSilentlyAndTellsOnlyWhatIsPromised() {
        Changed drafted = (Changed) Activity.draft("a", details(Audience.ALL, 1), "m", NOW);
        Changed edited = (Changed) drafted.next().edit(details(Audience.ALL, 2), NOW);
        Changed announced = (Changed) edited.next().announce(NOW);
        Changed changed = (Changed) announced.next().edit(details(Audience.ALL, 3), NOW);

        assertThat(drafted.told()).isEmpty();
        assertThat(edited.told()).isEmpty();
        assertThat(announced.told()).isEqualTo(Optional.of(Telling.ANNOUNCED));
        assertThat(changed.told()).isEqualTo(Optional.of(Telling.CHANGED));
        assertThat(changed.next().semester()).isEqualTo("2026-autumn");
    }

    @Test
    void promisesNothingThatHasBegun() {
        assertThat(draft().announce(STARTS.plusSeconds(1))).isEqualTo(new Refused("too-late"));
        assertThat(announced().announce(NOW)).isEqualTo(new Same());
        assertThatThrownBy(() -> details(Audience.ALL, 1).ahead(STARTS.plusSeconds(1), List.of()))
                .isInstanceOf(BadInput.class);
        Details begun = details(Audience.ALL, 1);
        assertThat(begun.ahead(STARTS.plusSeconds(1), begun.slots())).isEqualTo(begun);
    }

    @Test
    void cancelsOnlyWhatWasPromisedAndOnlyOnce() {
        assertThat(draft().cancel("why", NOW)).isEqualTo(new Refused("wrong-state"));
        Activity cancelled = ((Changed) announced().cancel("场馆维修", NOW)).next();

        assertThat(cancelled.reason()).isEqualTo("场馆维修");
        assertThat(cancelled.cancel("again", NOW)).isEqualTo(new Same());
        assertThat(cancelled.edit(details(Audience.ALL, 1), NOW)).isEqualTo(new Refused("wrong-state"));
        assertThat(cancelled.announce(NOW)).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void isHeldWhenTheLastSessionIsOver() {
        Activity activity = announced();
        Instant end = activity.details().endsAt();

        assertThat(activity.nextDue()).isEqualTo(end);
        assertThat(activity.hold(end.minusMillis(1))).isEqualTo(new Same());
        Activity held = ((Changed) activity.hold(end)).next();
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.nextDue()).isNull();
        assertThat(held.cancel("late", end)).isEqualTo(new Refused("wrong-state"));
    }

    @Test
    void dropsNoSessionSomebodyMaySitIn() {
        Activity two = ((Changed) ((Changed) Activity.draft("a", details(Audience.ALL, 2), "m", NOW))
                        .next()
                        .announce(NOW))
                .next();

        assertThat(two.edit(details(Audience.ALL, 1), NOW)).isEqualTo(new Refused("session-dropped"));
    }

    @Test
    void invitesTheAudienceOfItsCircle() {
        Activity activity =
                ((Changed) Activity.draft("a", details(new Audience(List.of(2024), false), 1), "m", NOW)).next();

        assertThat(Rights.invites(activity, Cards.student("s", "clinical", 2024)))
                .isTrue();
        assertThat(Rights.invites(activity, Cards.student("s", "clinical", 2025)))
                .isFalse();
        assertThat(Rights.invites(activity, Cards.student("s", "public-health", 2024)))
                .isFalse();
        assertThat(Rights.invites(activity, Cards.counselor("c", 2024))).isFalse();
    }

    @Test
    void offersItsActionsToWhoManagesIt() {
        Actor officer = new Actor(Cards.holding("o", "clinical", 2024, "officer", "culture-sports"), NOW);
        Actor other = new Actor(Cards.holding("x", "clinical", 2024, "officer", "learning"), NOW);

        assertThat(Rights.actions(officer, draft()))
                .containsEntry("announce", "allowed")
                .containsEntry("cancel", "wrong-state")
                .containsEntry("open-sign-up", "wrong-state");
        assertThat(Rights.actions(officer, announced()))
                .containsEntry("announce", "wrong-state")
                .containsEntry("open-sign-up", "allowed");
        assertThat(Rights.actions(other, announced())).isEmpty();
        assertThat(Rights.sees(other, draft())).isTrue();
        assertThat(Rights.sees(new Actor(Cards.student("s", "clinical", 2024), NOW), draft()))
                .isFalse();
    }

    private static Activity draft() {
        return ((Changed) Activity.draft("a", details(Audience.ALL, 1), "m", NOW)).next();
    }

    private static Activity announced() {
        return ((Changed) draft().announce(NOW)).next();
    }

    private static Details details(Audience audience, int sessions) {
        List<Session> all = java.util.stream.IntStream.rangeClosed(1, sessions)
                .mapToObj(i ->
                        new Session(i, STARTS.plusSeconds(86_400L * (i - 1)), STARTS.plusSeconds(86_400L * i), "x"))
                .toList();
        return new Details(
                new Names("友谊赛", "friendly"),
                new Names("", ""),
                Kind.MATCH,
                List.of("sport"),
                "clinical",
                "culture-sports",
                Circle.UNION,
                audience,
                40,
                Set.of(),
                List.of(new Slot(1, all)),
                1);
    }
}
