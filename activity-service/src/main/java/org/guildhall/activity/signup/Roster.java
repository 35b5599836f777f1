package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.signup.Entry.State;
import org.guildhall.activity.signup.SignUpEvent.Ending;
import org.guildhall.activity.signup.SignUpOutcome.Arranged;
import org.guildhall.activity.signup.SignUpOutcome.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Seats and waiting list of one session. Every decision is a function of this state, the command and the instant
 * given with it. A write is a {@link #draft()}: decide on it in order, store its events and touched entries at once.
 */
public final class Roster {
    /** Promotions in one write; what is left follows in the next, and newcomers wait behind it. */
    public static final int PROMOTIONS_PER_WRITE = 256;

    private final RosterId id;
    private final String union;
    private final Places places;
    private final List<SignUpEvent> events = new ArrayList<>();
    private Seats.State state;
    private Admission admission;
    private final Turns turns = new Turns(this);

    private Roster(RosterId id, String union, Seats.State state, Admission admission, Places places) {
        this.id = id;
        this.union = union;
        this.state = state;
        this.admission = admission;
        this.places = places;
    }

    /** A new roster that takes nobody before it is opened. */
    public static Roster prepare(RosterId id, String union, Admission admission, Instant now) {
        Roster roster = new Roster(id, union, Seats.State.PREPARED, admission, new Places(Move.NONE));
        roster.events.add(new SignUpEvent.RosterChanged(admission, roster.seats(), now));
        return roster;
    }

    /** A roster as it was stored. */
    public static Roster restore(
            RosterId id, String union, Seats.State state, Admission admission, Move move, Collection<Entry> entries) {
        Places places = new Places(move);
        entries.forEach(places::put);
        places.forgetTouched();
        return new Roster(id, union, state, admission, places);
    }

    /** A copy to decide on; it starts without events, and this one stays as it is. */
    public Roster draft() {
        return new Roster(id, union, state, admission, new Places(places));
    }

    /** Seats the party, puts it on the waiting list, or refuses; a repeated key gets its first reply. */
    public SignUpOutcome signUp(SignUp asked, Instant now) {
        keepTime(now);
        Entry earlier = places.of(asked.member());
        Entry.Remembered known = earlier == null ? null : earlier.remembered(asked.key());
        if (known != null) {
            return known.hash().equals(asked.hash()) ? known.reply() : new SignUpOutcome.KeyReused();
        }
        Refused refused = Door.refusal(state, admission, asked, places, now);
        return refused != null ? refused : Usher.admit(this, asked, now);
    }

    /** Frees the member's place and promotes who fits now, in the same decision. */
    public SignUpOutcome giveUp(String member, Instant now) {
        keepTime(now);
        Entry entry = places.of(member);
        if (entry == null) {
            return new SignUpOutcome.Unknown();
        }
        if (!entry.live()) {
            return new SignUpOutcome.GivenUp(entry.at());
        }
        if (state == Seats.State.CANCELLED) {
            return Refused.of("cancelled");
        }
        places.change(entry, State.GIVEN_UP, now);
        events.add(new SignUpEvent.SeatGivenUp(member, entry.companions(), entry.state(), seats(), now));
        promote(now);
        return new SignUpOutcome.GivenUp(now);
    }

    /** Takes a member out for a stated reason, and promotes who fits now. */
    public SignUpOutcome release(String member, String reason, Instant now) {
        keepTime(now);
        Entry entry = places.of(member);
        if (entry == null || !entry.live()) {
            return new SignUpOutcome.Unknown();
        }
        free(entry, reason, now);
        promote(now);
        return new SignUpOutcome.GivenUp(now);
    }

    void free(Entry entry, String reason, Instant now) {
        places.change(entry, State.RELEASED, now);
        tell(new SignUpEvent.SeatReleased(entry.member(), entry.companions(), entry.state(), reason, seats(), now));
    }

    /** Seats waiting parties in their order while they fit, and asks those a moved time concerns. */
    public SignUpOutcome promote(Instant now) {
        turns.take(now);
        return new Arranged();
    }

    /** Whether somebody waits who would fit: only while promotions of one write were not enough. */
    public boolean promotionDue() {
        return mayPromote() && turns.next() != null;
    }

    /** Whether one write was not enough for promotions, questions and silences. */
    public boolean unfinished() {
        return turns.unfinished();
    }

    boolean mayPromote() {
        return state != Seats.State.PAUSED && state != Seats.State.CANCELLED;
    }

    /** Sets the terms: a raised capacity goes to the waiting list first, a lowered one evicts nobody. */
    public SignUpOutcome changeCapacity(Admission next, Instant now) {
        if (state == Seats.State.CANCELLED) {
            return Refused.of("cancelled");
        }
        if (!next.equals(admission)) {
            admission = next;
            events.add(new SignUpEvent.RosterChanged(next, seats(), now));
        }
        return promote(now);
    }

    /** Opens sign-up, at once or at the instant the terms name. */
    public SignUpOutcome open(Instant now) {
        if (state == Seats.State.CANCELLED) {
            return Refused.of("cancelled");
        }
        if (admission.closedAt(now)) {
            return Refused.of("closed");
        }
        places.move(move().overruled());
        if (admission.opensAfter(now)) {
            become(Seats.State.PREPARED, now);
        } else if (state != Seats.State.OPEN) {
            state = Seats.State.OPEN;
            events.add(new SignUpEvent.SignUpOpened(seats(), now));
        }
        return promote(now);
    }

    /** Takes nobody and promotes nobody until opened again. */
    public SignUpOutcome pause(Instant now) {
        return state == Seats.State.CANCELLED ? Refused.of("cancelled") : become(Seats.State.PAUSED, now);
    }

    private SignUpOutcome become(Seats.State next, Instant now) {
        places.move(move().overruled());
        if (state != next) {
            state = next;
            events.add(new SignUpEvent.RosterChanged(admission, seats(), now));
        }
        return new Arranged();
    }

    /** Takes nobody any more; seats given up still go to the waiting list. */
    public SignUpOutcome close(Instant now) {
        return state == Seats.State.CANCELLED ? Refused.of("cancelled") : end(Seats.State.CLOSED, Ending.CLOSED, now);
    }

    /** Ends everything; entries stay readable, nobody is promoted any more. */
    public SignUpOutcome cancel(Instant now) {
        return end(Seats.State.CANCELLED, Ending.CANCELLED, now);
    }

    private SignUpOutcome end(Seats.State next, Ending reason, Instant now) {
        places.move(move().overruled());
        if (state != next) {
            state = next;
            events.add(new SignUpEvent.SignUpClosed(reason, seats(), now));
        }
        return promote(now);
    }

    /** Opens or closes if the clock says so, and goes on with promotions left over. The timer calls just this. */
    public SignUpOutcome keepTime(Instant now) {
        if (move().suspended()) {
            return new Arranged();
        }
        if (state == Seats.State.PREPARED && admission.opensAt() != null && !admission.opensAfter(now)) {
            open(now);
        }
        if (state != Seats.State.CANCELLED && state != Seats.State.CLOSED && admission.closedAt(now)) {
            close(now);
        }
        return promote(now);
    }

    /** When the clock next has something to do here; promotions left over are due since the given instant. */
    public @Nullable Instant nextDue(Instant behind) {
        return move().suspended() ? null : turns.nextDue(behind, admission.due(state));
    }

    /** What this member would be refused with as things stand, so the queue need not be troubled; absent if unsure. */
    public @Nullable Refused refusedAtOnce(String member, Instant now) {
        if (places.of(member) != null) {
            return null;
        }
        boolean full = seats().free() == 0 && places.waiting().people() >= admission.waitingPlaces();
        return Door.refusalAtOnce(state, admission, now, full, places.waiting().people());
    }

    /** Why the entry has no seat; absent for an entry that does not wait. */
    public @Nullable WaitingReason why(Entry entry) {
        return entry.state() == State.WAITING ? WaitingReason.of(seats(), entry.size()) : null;
    }

    /** The place of a waiting entry in the queue, counted in parties from 1. */
    public int positionOf(Entry entry) {
        return places.waiting().positionOf(entry);
    }

    /** The activity has moved or been put off; a roster that was suspended becomes what it was before. */
    SignUpOutcome move(Move next, Admission terms, Seats.@Nullable State resumed, Instant now) {
        if (resumed != null && state == Seats.State.PAUSED) {
            state = resumed;
        }
        if (resumed != null || !terms.equals(admission)) {
            admission = terms;
            tell(new SignUpEvent.RosterChanged(terms, seats(), now));
        }
        places.move(next);
        return new Arranged();
    }

    /** Nothing is asked of the entry any more: it can come. */
    void settle(Entry entry, Instant now) {
        places.replace(entry, entry.consent().given(move()));
        tell(new SignUpEvent.ConsentGiven(entry.member(), entry.companions(), seats(), now));
    }

    void tell(SignUpEvent event) {
        events.add(event);
    }

    Places places() {
        return places;
    }

    /** The last move of the activity's time this roster knows of. */
    public Move move() {
        return places.lastMove();
    }

    /** State and counts. */
    public Seats seats() {
        return new Seats(
                state, admission.capacity(), places.taken(), places.waiting().people());
    }

    /** The entry or tombstone of the member who signed up. */
    public @Nullable Entry entry(String member) {
        return places.of(member);
    }

    /** Every entry and tombstone, in no order. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(places.entries().values());
    }

    /** What was decided on this draft, in order. */
    public List<SignUpEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /** Members whose entries this draft changed. */
    public Set<String> touched() {
        return Collections.unmodifiableSet(places.touched());
    }

    public RosterId id() {
        return id;
    }

    public String union() {
        return union;
    }

    public Admission admission() {
        return admission;
    }
}
