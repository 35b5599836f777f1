package org.guildhall.activity.activities;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Audience;
import org.guildhall.activity.details.Circle;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Kind;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.details.Slot;
import org.guildhall.activity.details.Trait;
import org.jspecify.annotations.Nullable;

/** Activities for tests at every stage, taken there by their own decisions. */
public final class Plans {
    public static final Instant NOW = Instant.parse("2026-10-01T04:00:00Z");
    public static final Instant STARTS = NOW.plus(Duration.ofDays(10));
    static final Filing FILING =
            new Filing(List.of(Level.MINISTER, Level.PRESIDIUM, Level.COUNSELOR), Set.of(2024, 2025), NOW, List.of());

    private Plans() {}

    /** A slot that many days after the first choice. */
    static Slot slot(int rank, int daysLater, int sessions) {
        return slot(rank, daysLater, sessions, "东区体育馆");
    }

    static Slot slot(int rank, int daysLater, int sessions, String place) {
        Instant first = STARTS.plus(Duration.ofDays(daysLater));
        return new Slot(
                rank,
                IntStream.range(0, sessions)
                        .mapToObj(i -> new Session(
                                i + 1,
                                first.plus(Duration.ofDays(30L * i)),
                                first.plus(Duration.ofDays(30L * i)).plusSeconds(7_200),
                                place))
                        .toList());
    }

    static Details details(Slot... slots) {
        return new Details(
                new Names("友谊赛", "friendly"),
                new Names("", ""),
                Kind.MATCH,
                List.of("sport"),
                "clinical",
                "culture-sports",
                Circle.UNION,
                Audience.ALL,
                40,
                Set.of(),
                List.of(slots),
                1);
    }

    static Details worded(Details details, String title) {
        return new Details(
                new Names(title, title),
                details.description(),
                details.kind(),
                details.themes(),
                details.union(),
                details.leadDepartment(),
                details.circle(),
                details.audience(),
                details.people(),
                details.traits(),
                details.slots(),
                details.slot());
    }

    static Details of(Details details, Audience audience, int people, Set<Trait> traits) {
        return new Details(
                details.title(),
                details.description(),
                details.kind(),
                details.themes(),
                details.union(),
                details.leadDepartment(),
                details.circle(),
                audience,
                people,
                traits,
                details.slots(),
                details.slot());
    }

    public static Activity draft() {
        return draft(details(slot(1, 0, 1), slot(2, 2, 1), slot(3, 5, 1)));
    }

    static Activity draft(Details details) {
        return next(Activity.draft("a", details, "officer", NOW));
    }

    static Activity filed() {
        return next(draft().file(FILING, NOW));
    }

    static Activity approved() {
        return approved(filed());
    }

    static Activity approved(Activity filed) {
        Activity activity = filed;
        for (Level level : activity.progress().approvals().required()) {
            activity = next(activity.agree(level, level.name(), NOW));
        }
        return activity;
    }

    /** Cleared by everybody asked about these slots. */
    static Activity cleared(Activity activity, Integer... slots) {
        Activity cleared = activity;
        for (Clearance asked : new ArrayList<>(activity.progress().clearances().all())) {
            if (List.of(slots).contains(asked.slot())) {
                cleared = next(cleared.clear(said(asked.slot(), asked.grade(), Clearance.Answer.CLEARED, null), NOW));
            }
        }
        return cleared;
    }

    static Clearance said(int slot, int grade, Clearance.Answer answer, @Nullable String reason) {
        return new Clearance(slot, grade, answer, reason, null, "counselor-" + grade, NOW);
    }

    /** Announced with slots 1 and 2 cleared, and 3 still open. */
    public static Activity announced() {
        return next(cleared(approved(), 1, 2).announce(NOW));
    }

    public static Activity next(ActivityOutcome outcome) {
        return ((Changed) outcome).next();
    }
}
