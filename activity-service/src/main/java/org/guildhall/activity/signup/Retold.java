package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guildhall.activity.signup.Entry.State;

/**
 * A roster's story told anew from its state alone: the terms with nobody in it, then everybody who sits, then everybody
 * who waits, each with the counts that follow. Whoever folds it needs nothing that was told before.
 */
public final class Retold {
    private final Roster roster;
    private final List<SignUpEvent> events = new ArrayList<>();
    private int taken;
    private int waiting;

    private Retold(Roster roster) {
        this.roster = roster;
    }

    public static List<SignUpEvent> of(Roster roster) {
        Retold retold = new Retold(roster);
        retold.events.add(new SignUpEvent.RosterChanged(roster.admission(), retold.counts(), Instant.EPOCH));
        retold.inOrder(State.SEATED).forEach(retold::seat);
        retold.inOrder(State.WAITING).forEach(retold::place);
        return List.copyOf(retold.events);
    }

    private List<Entry> inOrder(State state) {
        return roster.entries().stream()
                .filter(entry -> entry.state() == state)
                .sorted(Comparator.comparingLong(Entry::ticket))
                .toList();
    }

    private void seat(Entry entry) {
        taken += entry.size();
        events.add(new SignUpEvent.SeatConfirmed(
                entry.member(),
                entry.companions(),
                SignUpEvent.Source.DIRECT,
                entry.origin().key(),
                counts(),
                entry.at()));
        Instant until = entry.askedUntil();
        if (until != null) {
            events.add(new SignUpEvent.ConsentAsked(entry.member(), entry.companions(), until, counts(), entry.at()));
        }
    }

    private void place(Entry entry) {
        waiting += entry.size();
        events.add(new SignUpEvent.PlaceWaiting(
                entry.member(),
                entry.companions(),
                roster.positionOf(entry),
                entry.origin().key(),
                counts(),
                entry.at()));
    }

    private Seats counts() {
        return new Seats(roster.seats().state(), roster.admission().capacity(), taken, waiting);
    }
}
