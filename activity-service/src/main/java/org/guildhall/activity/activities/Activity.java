package org.guildhall.activity.activities;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guildhall.activity.activities.ActivityOutcome.Changed;
import org.guildhall.activity.activities.ActivityOutcome.Refused;
import org.guildhall.activity.activities.ActivityOutcome.Same;
import org.guildhall.activity.activities.PromiseEnd.Outcome;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.details.Slot;
import org.guildhall.activity.details.Trait;
import org.guildhall.activity.semesters.Semester;
import org.jspecify.annotations.Nullable;

/**
 * One activity: drafted, filed, agreed on, and from its announcement on a promise that is kept, moved to a fallback,
 * put off or broken with a reason. Every decision is a function of this state, the command and the instant given.
 */
public final class Activity {
    private static final Duration SWITCH_AHEAD = Duration.ofHours(24);
    private final String id;
    private final Details details;
    private final String responsible;
    private final Progress progress;
    private final Instant at;

    /** As stored. */
    public Activity(String id, Details details, String responsible, Progress progress, Instant at) {
        this.id = id;
        this.details = details;
        this.responsible = responsible;
        this.progress = progress;
        this.at = at;
    }

    /** A new draft; nobody else hears of it. */
    public static ActivityOutcome draft(String id, Details details, String responsible, Instant now) {
        return Changed.of(new Activity(id, details, responsible, Progress.START, now));
    }

    /** Asks those who have to agree, and the counselors of the grades concerned about every slot. */
    public ActivityOutcome file(Filing filing, Instant now) {
        return Filed.file(this, filing, now);
    }

    /** One level of those who have to agree does. */
    public ActivityOutcome agree(Level level, String by, Instant now) {
        return Filed.agree(this, level, by, now);
    }

    /** One level of those who have to agree says no, with a reason. */
    public ActivityOutcome sendBack(Level level, String why, Instant now) {
        return Filed.sendBack(this, level, why, now);
    }

    /** A counselor says something about one slot for one grade. */
    public ActivityOutcome clear(Clearance given, Instant now) {
        return Filed.clear(this, given, now);
    }

    /** Whose turn it is to agree before it goes on; nobody's when it does not wait. */
    public Optional<Level> turn() {
        return Filed.turn(this);
    }

    /** Changes what may be edited; what matters to those who agreed needs their agreement anew. */
    public ActivityOutcome edit(Details next, Filing filing, Instant now) {
        return Edit.edit(this, next, filing, now);
    }

    /** Makes it a promise everybody sees: agreed on, its time cleared, and a cleared fallback at hand. */
    public ActivityOutcome announce(Instant now) {
        if (state() == State.ANNOUNCED) {
            return new Same();
        }
        boolean postponed = state() == State.POSTPONED;
        if (state() != State.APPROVED && !postponed) {
            return new Refused(state() == State.FILED ? "not-approved" : "wrong-state");
        }
        if (postponed && progress.approvals().next().isPresent()) {
            return new Refused("not-approved");
        }
        if (details.startsAt().isBefore(now)) {
            return new Refused("too-late");
        }
        if (!details.has(Trait.DATE_SET_BY_OTHERS)) {
            if (!progress.clearances().cleared(details.slot())) {
                return new Refused("not-cleared");
            }
            if (fallbacks(now).isEmpty()) {
                return new Refused("no-cleared-fallback");
            }
        }
        Progress announced = progress.to(State.ANNOUNCED, null);
        return Changed.of(next(details, postponed ? announced.moved() : announced, now), new ActivityEvent.Announced());
    }

    /** Ranks it could be moved to: cleared, and far enough ahead. */
    public List<Integer> fallbacks(Instant now) {
        return details.slots().stream()
                .filter(slot -> slot.rank() != details.slot())
                .filter(slot -> switchRefusal(slot, now) == null)
                .map(Slot::rank)
                .toList();
    }

    /** The one of them that collides least. */
    @Nullable
    Integer bestFallback(Instant now) {
        return fallbacks(now).stream()
                .min(Comparator.comparingInt(rank -> progress.risk(rank).score()))
                .orElse(null);
    }

    /** How far a slot can be relied on. */
    public Safety safety(int rank) {
        return Safety.of(progress.risk(rank), progress.clearances());
    }

    /** Takes note of how much its slots collide now. */
    public ActivityOutcome rescore(List<SlotRisk> risks, Instant now) {
        return Filed.rescore(this, risks, now);
    }

    private @Nullable String switchRefusal(Slot slot, Instant now) {
        if (!progress.clearances().cleared(slot.rank())) {
            return "not-cleared";
        }
        return slot.startsAt().isBefore(now.plus(SWITCH_AHEAD)) ? "too-late" : null;
    }

    /** Moves what was announced to a cleared fallback at least a day ahead, in one action. */
    public ActivityOutcome switchTo(int rank, Instant now) {
        if (rank < 1 || rank > details.slots().size()) {
            return new Refused("slot-unknown");
        }
        if (state() == State.ANNOUNCED && rank == details.slot()) {
            return new Same();
        }
        if (state() != State.ANNOUNCED || !now.isBefore(details.endsAt())) {
            return new Refused("wrong-state");
        }
        String refusal = switchRefusal(details.slots().get(rank - 1), now);
        return refusal != null
                ? new Refused(refusal)
                : Changed.of(
                        next(details.at(rank), progress.moved().proposing(null), now),
                        new ActivityEvent.SlotSwitched(details.slot(), rank));
    }

    /** Breaks the promise, or, where a second person has to sign, asks for it: until then it holds. */
    public ActivityOutcome breach(Breach breach, boolean needsSignOff, Instant now) {
        State wanted = breach.how().leadsTo();
        if (state() == wanted) {
            return new Same();
        }
        if (state() == State.POSTPONED) {
            return Changed.of(next(details, progress.to(wanted, breach.reason()), now), new ActivityEvent.Cancelled());
        }
        if (state() != State.ANNOUNCED) {
            return new Refused("wrong-state");
        }
        if (progress.asked() != null) {
            return new Refused("sign-off-asked");
        }
        if (needsSignOff && !breach.actsAtOnce()) {
            return Changed.of(
                    next(details, progress.waitingFor(breach), now), new ActivityEvent.CancellationAsked(breach));
        }
        return broken(needsSignOff ? progress.waitingFor(breach) : progress, breach, now);
    }

    /** A second person agrees that the promise is broken, or says no and it stands. */
    public ActivityOutcome signOff(String by, boolean agreed, Instant now) {
        Breach breach = progress.asked();
        if (breach == null) {
            return new Refused("wrong-state");
        }
        if (breach.by().equals(by)) {
            return new Refused("same-person");
        }
        Progress decided = progress.waitingFor(null);
        return agreed && state() == State.ANNOUNCED
                ? broken(decided, breach, now)
                : Changed.of(next(details, decided, now));
    }

    private ActivityOutcome broken(Progress base, Breach breach, Instant now) {
        State to = breach.how().leadsTo();
        Progress ended = base.to(to, breach.reason())
                .proposing(null)
                .ended(new PromiseEnd(Outcome.BROKEN, breach.ground(), now));
        Activity next = next(
                details, to == State.POSTPONED ? ended.with(ended.approvals().renewed()) : ended, now);
        return Changed.of(next, to == State.CANCELLED ? new ActivityEvent.Cancelled() : new ActivityEvent.Postponed());
    }

    /** A counselor confirms that nobody in the union answers for the broken promise. */
    public ActivityOutcome excuse(Instant now) {
        PromiseEnd last = progress.ends().isEmpty() ? null : progress.ends().getLast();
        if (last == null || last.ground() == null) {
            return new Refused("no-ground");
        }
        return last.outcome() == Outcome.EXCUSED
                ? new Same()
                : Changed.of(next(details, progress.excused(), now), new ActivityEvent.Changed());
    }

    /** Gives it up before anything was promised. */
    public ActivityOutcome withdraw(@Nullable String why, Instant now) {
        return switch (state()) {
            case WITHDRAWN -> new Same();
            case DRAFT -> Changed.of(next(details, progress.to(State.WITHDRAWN, why), now));
            case FILED, APPROVED ->
                Changed.of(next(details, progress.to(State.WITHDRAWN, why), now), new ActivityEvent.Withdrawn());
            default -> new Refused("wrong-state");
        };
    }

    /** The last session is over: the promise is kept. */
    public ActivityOutcome hold(Instant now) {
        if (state() != State.ANNOUNCED || now.isBefore(details.endsAt())) {
            return new Same();
        }
        Progress kept = progress.to(State.HELD, null)
                .waitingFor(null)
                .ended(new PromiseEnd(Outcome.KEPT, null, details.endsAt()));
        return Changed.of(next(details, kept, now), new ActivityEvent.Changed());
    }

    /** When the clock has something to do: an announced activity ends. */
    public @Nullable Instant nextDue() {
        return state() == State.ANNOUNCED ? details.endsAt() : null;
    }

    Activity next(Details nextDetails, Progress nextProgress, Instant now) {
        return new Activity(id, nextDetails, responsible, nextProgress, now);
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
        return progress.state();
    }

    public Details details() {
        return details;
    }

    public String responsible() {
        return responsible;
    }

    public Progress progress() {
        return progress;
    }

    /** How often its time was moved after it was announced. */
    public int moves() {
        return progress.moves();
    }

    public @Nullable String reason() {
        return progress.reason();
    }

    /** When it last changed. */
    public Instant at() {
        return at;
    }
}
