package org.guildhall.activity.signup;

import java.time.Instant;
import org.guildhall.activity.signup.Entry.State;
import org.guildhall.activity.signup.SignUpEvent.Source;

/** Finds a place for a party that may come in: a seat, the end of the queue, or none. */
final class Usher {
    private static final int MOST_ENTRIES = 2 * Admission.MOST;

    private Usher() {}

    static SignUpOutcome admit(Roster roster, SignUp asked, Instant now) {
        Places places = roster.places();
        boolean behind = roster.promotionDue();
        boolean seat = asked.size() <= roster.seats().free() && !behind;
        if (places.entries().size() >= MOST_ENTRIES || !(seat || mayWait(roster, asked.size(), behind))) {
            return Door.full(places.waiting().people());
        }
        if (seat) {
            var reply = new SignUpOutcome.Confirmed(now);
            places.enter(asked, State.SEATED, reply, now);
            roster.tell(new SignUpEvent.SeatConfirmed(
                    asked.member(), asked.companions(), Source.DIRECT, asked.key(), roster.seats(), now));
            return reply;
        }
        int position = places.waiting().parties() + 1;
        var reply = new SignUpOutcome.Waiting(position, WaitingReason.of(roster.seats(), asked.size()), now);
        places.enter(asked, State.WAITING, reply, now);
        roster.tell(new SignUpEvent.PlaceWaiting(
                asked.member(), asked.companions(), position, asked.key(), roster.seats(), now));
        return reply;
    }

    /** While promotions are left over, the places they are about to leave count as free. */
    private static boolean mayWait(Roster roster, int size, boolean behind) {
        int leaving = behind ? roster.seats().free() : 0;
        return roster.places().waiting().people() + size <= roster.admission().waitingPlaces() + leaving;
    }
}
