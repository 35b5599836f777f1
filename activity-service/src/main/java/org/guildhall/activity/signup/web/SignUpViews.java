package org.guildhall.activity.signup.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.activity.signup.WaitingReason;
import org.guildhall.activity.signup.views.SeatBoard;
import org.guildhall.activity.signup.views.SeatCount;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.activity.signup.views.SignUpRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a person's rows readable: two reads for a page of them, activities and seat counts. */
@Component
class SignUpViews {
    private final Activities activities;
    private final SeatBoard seats;
    private final Clock clock;

    SignUpViews(Activities activities, SeatBoard seats, Clock clock) {
        this.activities = activities;
        this.seats = seats;
        this.clock = clock;
    }

    List<SignUpView> of(List<SignUpRow> rows) {
        Map<String, Activity> known =
                activities
                        .all(rows.stream()
                                .map(row -> row.id().roster().activity())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Activity::id, Function.identity()));
        Map<RosterId, SeatCount> counts =
                seats.of(rows.stream().map(row -> row.id().roster()).toList());
        return rows.stream()
                .flatMap(row -> view(row, known.get(row.id().roster().activity()), counts))
                .toList();
    }

    /** The answer just given, before any projection knows of it. */
    SignUpView answered(SignUpId id, Activity activity, List<String> party, SignUpOutcome outcome) {
        Session session = activity.session(id.roster().session()).orElseThrow();
        return switch (outcome) {
            case SignUpOutcome.Confirmed seat -> view(id, activity, session, "SEATED", null, null, party, seat.at());
            case SignUpOutcome.Waiting place ->
                view(
                        id,
                        activity,
                        session,
                        "WAITING",
                        place.position(),
                        place.why().code(),
                        party,
                        place.at());
            case SignUpOutcome.GivenUp gone -> view(id, activity, session, "GIVEN_UP", null, null, party, gone.at());
            default -> throw new IllegalArgumentException("no answer to show: " + outcome);
        };
    }

    private Stream<SignUpView> view(SignUpRow row, @Nullable Activity activity, Map<RosterId, SeatCount> counts) {
        if (activity == null) {
            return Stream.empty();
        }
        Optional<Seats> roster =
                Optional.ofNullable(counts.get(row.id().roster())).map(SeatCount::seats);
        boolean cancelled = activity.state() == State.CANCELLED
                || roster.filter(seen -> seen.state() == Seats.State.CANCELLED).isPresent();
        boolean waiting = row.state() == Entry.State.WAITING && !cancelled;
        String state = cancelled && row.live() ? "CANCELLED" : state(row.state());
        String why = waiting
                ? roster.map(seen -> WaitingReason.of(seen, row.size()).code()).orElse("full")
                : null;
        return activity.session(row.id().roster().session()).stream()
                .map(session -> view(
                        row.id(),
                        activity,
                        session,
                        state,
                        waiting ? row.place() : null,
                        why,
                        row.companions(),
                        row.at(),
                        state.equals("SEATED") ? row.askedUntil() : null,
                        row.leader()));
    }

    private static String state(Entry.State state) {
        return state == Entry.State.RELEASED ? "GIVEN_UP" : state.name();
    }

    private SignUpView view(
            SignUpId id,
            Activity activity,
            Session session,
            String state,
            @Nullable Integer position,
            @Nullable String why,
            List<String> party,
            Instant at) {
        return view(id, activity, session, state, position, why, party, at, null, id.member());
    }

    private SignUpView view(
            SignUpId id,
            Activity activity,
            Session session,
            String state,
            @Nullable Integer position,
            @Nullable String why,
            List<String> party,
            Instant at,
            @Nullable Instant askedUntil,
            String leader) {
        return new SignUpView(
                id.toString(),
                activity.id(),
                session.session(),
                Words.of(activity.details().title()),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                state,
                position,
                why,
                party,
                at,
                askedUntil,
                actions(id, state, session, leader, askedUntil != null));
    }

    /** Only who signed the party up can give it up, or answer for it. */
    private Map<String, String> actions(SignUpId id, String state, Session session, String leader, boolean asked) {
        boolean live = state.equals("SEATED") || state.equals("WAITING");
        if (!live || !leader.equals(id.member())) {
            return Map.of();
        }
        String giveUp = clock.instant().isBefore(session.startsAt()) ? "allowed" : "too-late";
        return asked ? Map.of("give-up", giveUp, "consent", "allowed") : Map.of("give-up", giveUp);
    }
}
