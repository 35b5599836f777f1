package org.guildhall.notification.copy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.Hearing;
import org.jspecify.annotations.Nullable;

/** The copies of roster entries: who has a seat or waits, and the counts each roster last told. */
public interface Places {

    /** A roster begins its story anew after a restore: entries told before this fact are void. */
    void begin(String roster, EventContext at);

    /** Takes over what a roster told, unless something newer is known. */
    void fold(Told told, EventContext at);

    /** Entries of an activity with a seat or waiting, in a stable order, after the cursor; at most {@code limit}. */
    List<Place> held(String activity, @Nullable String after, int limit);

    /** The entry of that id and how its newest fact was heard. */
    Optional<Heard> heard(String entry);

    /** The newest counts of these rosters, of those that have told any. */
    List<SeatCount> newest(Collection<String> rosters);

    /** What one fact of a roster says: its counts, and the entry it changes, if any. */
    record Told(String activity, SeatCount seats, @Nullable Entry entry) {}

    /** An entry as of a position: the people it stands for, and how the fact that put it there was heard. */
    record Heard(
            List<String> people, long position, @Nullable Hearing hearing) {}

    /** A member's entry and everyone it stands for. */
    record Entry(String member, State state, List<String> people) {}

    /** Where an entry stands. */
    enum State {
        SEATED,
        WAITING,
        GONE
    }
}
