package org.guildhall.activity.activities;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.activities.ActivityOutcome.Telling;
import org.guildhall.activity.semesters.Semester;
import org.jspecify.annotations.Nullable;

/** One activity: a draft until announced, from then on a promise that is held or cancelled with a reason. */
public final class Activity {
    private final String id;
    private final State state;
    private final Details details;
    private final String responsible;
    private final @Nullable String reason;
    private final Instant at;

    /** DRAFT, then ANNOUNCED, then HELD or CANCELLED. */
    public enum State {
        DRAFT,
        ANNOUNCED,
        CANCELLED,
        HELD
    }

    /** As stored. */
    public Activity(String id, State state, Details details, String responsible, @Nullable String reason, Instant at) {
        this.id = id;
        this.state = state;
        this.details = details;
        this.responsible = responsible;
        this.reason = reason;
        this.at = at;
    }

    /** A new draft; nobody else hears of it. */
    public static ActivityOutcome draft(String id, Details details, String responsible, Instant now) {
        return new Changed(new Activity(id, State.DRAFT, details, responsible, null, now), Optional.empty());
    }

    /** Changes what may be edited. Once announced no session disappears: somebody may sit in it. */
    public ActivityOutcome edit(Details next, Instant now) {
        if (state == State.CANCELLED || state == State.HELD) {
            return new Refused("wrong-state");
        }
        if (!next.union().equals(details.union())) {
            return new Refused("other-union");
        }
        if (state == State.ANNOUNCED
                && next.sessions().size() < details.sessions().size()) {
            return new Refused("session-dropped");
        }
        Activity edited = new Activity(id, state, next, responsible, null, now);
        return new Changed(edited, state == State.ANNOUNCED ? Optional.of(Telling.CHANGED) : Optional.empty());
    }

    /** Makes it a promise everybody sees. */
    public ActivityOutcome announce(Instant now) {
        return switch (state) {
            case ANNOUNCED -> new Same();
            case CANCELLED, HELD -> new Refused("wrong-state");
            case DRAFT ->
                details.startsAt().isBefore(now)
                        ? new Refused("too-late")
                        : became(State.ANNOUNCED, null, now, Telling.ANNOUNCED);
        };
    }

    /** Breaks the promise, with a reason everybody reads; a draft promised nothing yet. */
    public ActivityOutcome cancel(String why, Instant now) {
        return switch (state) {
            case CANCELLED -> new Same();
            case DRAFT, HELD -> new Refused("wrong-state");
            case ANNOUNCED -> became(State.CANCELLED, why, now, Telling.CANCELLED);
        };
    }

    /** The last session is over. */
    public ActivityOutcome hold(Instant now) {
        return state == State.ANNOUNCED && !now.isBefore(details.endsAt())
                ? became(State.HELD, null, now, Telling.CHANGED)
                : new Same();
    }

    private ActivityOutcome became(State next, @Nullable String why, Instant now, Telling telling) {
        return new Changed(new Activity(id, next, details, responsible, why, now), Optional.of(telling));
    }

    /** When the clock has something to do: an announced activity ends. */
    public @Nullable Instant nextDue() {
        return state == State.ANNOUNCED ? details.endsAt() : null;
    }

    /** The session of that number, if there is one. */
    public Optional<Session> session(int number) {
        return details.sessions().stream()
                .filter(session -> session.session() == number)
                .findFirst();
    }

    public String semester() {
        return Semester.at(details.startsAt()).id();
    }

    public String id() {
        return id;
    }

    public State state() {
        return state;
    }

    public Details details() {
        return details;
    }

    public String responsible() {
        return responsible;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** When it last changed. */
    public Instant at() {
        return at;
    }
}
