package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.guildhall.activity.signup.Consent.Question;
import org.guildhall.activity.signup.Entry.State;
import org.jspecify.annotations.Nullable;

/** Who sits and still has to be asked about a moved time, in order of arrival, and whose answer is due when. */
final class Questions {
    private static final Comparator<Entry> ARRIVAL = Comparator.comparingLong(Entry::ticket);
    private final SortedSet<Entry> owed;
    private final SortedSet<Entry> asked;

    Questions() {
        owed = new TreeSet<>(ARRIVAL);
        asked = new TreeSet<>(Comparator.comparing(Questions::due).thenComparing(ARRIVAL));
    }

    Questions(Questions other) {
        owed = new TreeSet<>(other.owed);
        asked = new TreeSet<>(other.asked);
    }

    private static Instant due(Entry entry) {
        Question question = entry.consent().question();
        return question == null ? Instant.EPOCH : question.until();
    }

    /** A question about an earlier move is owed an end: it is put anew, or has become needless. */
    void add(Entry entry, Move move) {
        Consent consent = entry.consent();
        if (entry.state() != State.SEATED) {
            return;
        }
        if (consent.askedAbout(move)) {
            asked.add(entry);
        } else if (consent.question() != null || !consent.covers(move)) {
            owed.add(entry);
        }
    }

    void remove(Entry entry) {
        if (!owed.isEmpty()) {
            owed.remove(entry);
        }
        if (entry.consent().question() != null) {
            asked.remove(entry);
        }
    }

    void clear() {
        owed.clear();
        asked.clear();
    }

    @Nullable
    Entry nextOwed() {
        return owed.isEmpty() ? null : owed.first();
    }

    @Nullable
    Entry nextDue() {
        return asked.isEmpty() ? null : asked.first();
    }
}
