package org.guildhall.activity.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.guildhall.activity.activities.Activities;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.activity.activities.Audience;
import org.guildhall.activity.activities.Circle;
import org.guildhall.activity.activities.Details;
import org.guildhall.activity.activities.Kind;
import org.guildhall.activity.activities.Session;
import org.guildhall.activity.demo.DemoActivity.Fate;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Desks;
import org.guildhall.platform.store.Command;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters one activity of the demo with its past: draft, announcement, sign-ups, end. */
@Component
@Profile("demo")
class DemoEntry {
    private static final Duration PLANNED = Duration.ofDays(21);
    private static final Duration ANNOUNCED = Duration.ofDays(10);
    private final Activities activities;
    private final Desks desks;

    DemoEntry(Activities activities, Desks desks) {
        this.activities = activities;
        this.desks = desks;
    }

    void enter(DemoActivity activity, List<Session> sessions, DemoCrowd crowd, Instant now) {
        String id = UUID.nameUUIDFromBytes(("demo/" + activity.key()).getBytes(StandardCharsets.UTF_8))
                .toString();
        Details details = details(activity, sessions);
        Instant announced = earlier(details.startsAt().minus(ANNOUNCED), now);
        Activity draft = next(Activity.draft(id, details, crowd.responsible(activity), announced.minus(PLANNED)));
        if (activity.fate() == Fate.CANCELLED && now.isAfter(details.endsAt())) {
            calledOff(activity, draft, announced);
        } else {
            step(id, "draft", current -> current == null ? drafted(draft) : new ActivityOutcome.Same());
            if (activity.fate() != Fate.DRAFT) {
                step(id, "announce", current -> change(current, it -> it.announce(announced)));
            }
        }
        if (activity.fate() != Fate.DRAFT) {
            sessions.forEach(session -> signUps(activity, id, session, crowd, now));
            end(activity, id, details, now);
        }
    }

    /** In one write: between two the timer would find an announced activity long over, and hold it. */
    private void calledOff(DemoActivity activity, Activity draft, Instant announced) {
        Instant at = draft.details().startsAt().minus(Duration.ofDays(1));
        step(
                draft.id(),
                "call-off",
                current -> current == null
                        ? next(draft.announce(announced)).cancel(reason(activity), at)
                        : new ActivityOutcome.Same());
    }

    private void end(DemoActivity activity, String id, Details details, Instant now) {
        if (activity.fate() == Fate.CANCELLED) {
            step(id, "cancel", current -> change(current, it -> it.cancel(reason(activity), now)));
        }
        if (activity.fate() == Fate.HELD) {
            step(id, "hold", current -> change(current, it -> it.hold(details.endsAt())));
        }
    }

    private static ActivityOutcome drafted(Activity draft) {
        return new ActivityOutcome.Changed(draft, Optional.empty());
    }

    private static Activity next(ActivityOutcome outcome) {
        return switch (outcome) {
            case ActivityOutcome.Changed changed -> changed.next();
            case ActivityOutcome.Same same -> throw new IllegalStateException("nothing changed");
            case ActivityOutcome.Refused refused -> throw new IllegalStateException(refused.code());
        };
    }

    private void signUps(DemoActivity activity, String id, Session session, DemoCrowd crowd, Instant now) {
        boolean past = !now.isBefore(session.startsAt());
        RosterId roster = new RosterId(id, session.session());
        if (activity.capacity() > 0) {
            desks.ask(roster, new DemoStory(activity, roster, session, crowd.of(activity, past), now));
        }
    }

    private void step(String id, String name, Function<Activity, ActivityOutcome> decide) {
        activities
                .change(id, Command.internal("demo/" + name + "/" + id), decide)
                .orRefuse();
    }

    private static ActivityOutcome change(Activity current, Function<Activity, ActivityOutcome> decide) {
        return current.state() == Activity.State.CANCELLED || current.state() == Activity.State.HELD
                ? new ActivityOutcome.Same()
                : decide.apply(current);
    }

    private static Details details(DemoActivity activity, List<Session> sessions) {
        boolean wide = activity.kind() == Kind.GUEST_EXCHANGE;
        return new Details(
                activity.title(),
                activity.description(),
                activity.kind(),
                activity.themes(),
                activity.union(),
                activity.department(),
                wide ? Circle.COLLEGE : Circle.UNION,
                new Audience(List.of(), activity.fate() == Fate.OFFICERS),
                sessions);
    }

    private static String reason(DemoActivity activity) {
        return activity.reason() == null ? "筹备未完成" : activity.reason();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
