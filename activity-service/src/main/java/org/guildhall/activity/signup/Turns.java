package org.guildhall.activity.signup;

import java.time.Instant;
import org.guildhall.activity.signup.Entry.State;
import org.guildhall.activity.signup.SignUpEvent.Source;
import org.jspecify.annotations.Nullable;

/**
 * What free seats and the clock bring about in one write without anybody asking: silence frees a seat, who waits moves
 * up, who sits is asked about a moved time. At most 256 of each; what is left follows in the next write.
 */
final class Turns {
    /** Why a seat was freed by a no. */
    static final String CANNOT_COME = "moved";

    /** Why a seat was freed by silence. */
    static final String NO_ANSWER = "no-answer";

    private final Roster roster;
    private int promotions;
    private int silences;
    private int questions;

    Turns(Roster roster) {
        this.roster = roster;
    }

    void take(Instant now) {
        if (roster.mayPromote()) {
            endSilences(now);
            promote(now);
            ask(now);
        }
    }

    private void endSilences(Instant now) {
        Entry silent = roster.places().questions().nextDue();
        while (silent != null && !now.isBefore(due(silent)) && silences < Roster.PROMOTIONS_PER_WRITE) {
            silences++;
            roster.free(silent, NO_ANSWER, now);
            silent = roster.places().questions().nextDue();
        }
    }

    private void promote(Instant now) {
        Entry next = next();
        while (next != null && promotions < Roster.PROMOTIONS_PER_WRITE) {
            promotions++;
            roster.places().change(next, State.SEATED, now);
            roster.tell(new SignUpEvent.SeatConfirmed(
                    next.member(),
                    next.companions(),
                    Source.WAITING,
                    next.origin().key(),
                    roster.seats(),
                    now));
            next = next();
        }
    }

    private void ask(Instant now) {
        Entry next = roster.places().questions().nextOwed();
        while (next != null && questions < Roster.PROMOTIONS_PER_WRITE) {
            questions++;
            if (next.consent().covers(roster.move()) || roster.move().begun(now)) {
                roster.settle(next, now);
            } else {
                Instant until = roster.move().until(now);
                roster.places().replace(next, next.consent().asked(roster.move(), until));
                roster.tell(new SignUpEvent.ConsentAsked(next.member(), next.companions(), until, roster.seats(), now));
            }
            next = roster.places().questions().nextOwed();
        }
    }

    /** The first who waits and fits. */
    @Nullable
    Entry next() {
        return roster.places().waiting().firstOfAtMost(roster.seats().free());
    }

    /** Whether one write was not enough. */
    boolean unfinished() {
        return roster.mayPromote()
                && (next() != null
                        || roster.places().questions().nextOwed() != null
                        || silences == Roster.PROMOTIONS_PER_WRITE);
    }

    /** When the clock has something to do: at once, when a silence ends, or when the terms say so. */
    @Nullable
    Instant nextDue(Instant atOnce, @Nullable Instant terms) {
        if (unfinished()) {
            return atOnce;
        }
        Entry silent = roster.mayPromote() ? roster.places().questions().nextDue() : null;
        return silent == null || (terms != null && terms.isBefore(due(silent))) ? terms : due(silent);
    }

    private static Instant due(Entry entry) {
        Consent.Question question = entry.consent().question();
        return question == null ? Instant.MAX : question.until();
    }
}
