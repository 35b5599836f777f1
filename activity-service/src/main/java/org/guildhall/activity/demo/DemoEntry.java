package org.guildhall.activity.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityEvent;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.activity.activities.Breach;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.demo.DemoActivity.Fate;
import org.guildhall.activity.details.Audience;
import org.guildhall.activity.details.Circle;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Kind;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.details.Slot;
import org.guildhall.activity.details.Trait;
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
    private static final Duration FILED = Duration.ofHours(30);
    private static final Set<Fate> PROMISED = EnumSet.complementOf(EnumSet.of(Fate.DRAFT, Fate.FILED));
    private final Activities activities;
    private final DemoAgreement agreement;
    private final Desks desks;

    DemoEntry(Activities activities, DemoAgreement agreement, Desks desks) {
        this.agreement = agreement;
        this.activities = activities;
        this.desks = desks;
    }

    void enter(DemoActivity activity, List<Session> sessions, DemoCrowd crowd, Instant now) {
        String id = UUID.nameUUIDFromBytes(("demo/" + activity.key()).getBytes(StandardCharsets.UTF_8))
                .toString();
        Details details = details(activity, sessions, now);
        Instant announced = earlier(details.startsAt().minus(ANNOUNCED), now);
        Activity draft =
                DemoAgreement.next(Activity.draft(id, details, crowd.responsible(activity), announced.minus(PLANNED)));
        ActivityOutcome begin = begin(activity, draft, announced, now);
        step(id, "enter", current -> current == null ? begin : new ActivityOutcome.Same());
        if (PROMISED.contains(activity.fate())) {
            sessions.forEach(session -> signUps(activity, id, session, crowd, now));
            end(activity, id, details, now);
        }
    }

    /**
     * In one write, also the breach of one long over: between two the timer would find an announced activity past its
     * end, and hold it.
     */
    private ActivityOutcome begin(DemoActivity activity, Activity draft, Instant announced, Instant now) {
        return switch (activity.fate()) {
            case DRAFT -> entered(draft, List.of());
            case FILED -> entered(agreement.filed(draft, now.minus(FILED)), List.of(new ActivityEvent.Filed()));
            default -> {
                Activity promised = agreement.announced(draft, announced);
                Instant eve = draft.details().startsAt().minus(Duration.ofDays(1));
                boolean over = now.isAfter(draft.details().endsAt());
                yield activity.fate() == Fate.CANCELLED && over
                        ? promised.breach(breach(activity, eve), false, eve)
                        : entered(promised, List.of(new ActivityEvent.Announced()));
            }
        };
    }

    private static ActivityOutcome entered(Activity activity, List<ActivityEvent> told) {
        return new ActivityOutcome.Changed(activity, told);
    }

    private void end(DemoActivity activity, String id, Details details, Instant now) {
        if (activity.fate() == Fate.CANCELLED) {
            step(id, "cancel", current -> change(current, it -> it.breach(breach(activity, now), false, now)));
        }
        if (activity.fate() == Fate.HELD) {
            step(id, "hold", current -> change(current, it -> it.hold(details.endsAt())));
        }
    }

    private static Breach breach(DemoActivity activity, Instant at) {
        return new Breach(Breach.How.CANCEL, reason(activity), null, "nobody", at);
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
        return current.state() == State.CANCELLED || current.state() == State.HELD
                ? new ActivityOutcome.Same()
                : decide.apply(current);
    }

    private static Details details(DemoActivity activity, List<Session> sessions, Instant now) {
        boolean wide = activity.kind() == Kind.GUEST_EXCHANGE;
        List<Slot> slots = slots(sessions, now);
        return new Details(
                activity.title(),
                activity.description(),
                activity.kind(),
                activity.themes(),
                activity.union(),
                activity.department(),
                wide ? Circle.COLLEGE : Circle.UNION,
                new Audience(List.of(), activity.fate() == Fate.OFFICERS),
                activity.capacity(),
                slots.size() == 1 ? Set.of(Trait.DATE_SET_BY_OTHERS) : Set.of(),
                slots,
                1);
    }

    /** What is still to come has two fallbacks. */
    private static List<Slot> slots(List<Session> sessions, Instant now) {
        Slot first = new Slot(1, sessions);
        return first.startsAt().isBefore(now)
                ? List.of(first)
                : List.of(first, later(first, 2, Duration.ofDays(2)), later(first, 3, Duration.ofDays(7)));
    }

    private static Slot later(Slot slot, int rank, Duration by) {
        return new Slot(
                rank,
                slot.sessions().stream()
                        .map(each -> new Session(
                                each.session(),
                                each.startsAt().plus(by),
                                each.endsAt().plus(by),
                                each.place()))
                        .toList());
    }

    private static String reason(DemoActivity activity) {
        return activity.reason() == null ? "筹备未完成" : activity.reason();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
