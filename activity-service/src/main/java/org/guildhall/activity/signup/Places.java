package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.signup.Entry.State;
import org.jspecify.annotations.Nullable;

/** Who sits and who waits: the entries of a roster with the counts and the queue that follow from them. */
final class Places {
    private final Map<String, Entry> entries;
    private final Map<String, String> leaders;
    private final WaitingList waiting;
    private final Questions questions;
    private final Set<String> touched = new LinkedHashSet<>();
    private Move move;
    private int taken;
    private long lastTicket;

    Places(Move move) {
        this.entries = new HashMap<>();
        this.leaders = new HashMap<>();
        this.waiting = new WaitingList();
        this.questions = new Questions();
        this.move = move;
    }

    Places(Places other) {
        entries = new HashMap<>(other.entries);
        leaders = new HashMap<>(other.leaders);
        waiting = new WaitingList(other.waiting);
        questions = new Questions(other.questions);
        move = other.move;
        taken = other.taken;
        lastTicket = other.lastTicket;
    }

    void enter(SignUp asked, State state, SignUpOutcome.Placed reply, Instant now) {
        var command = new Entry.Remembered(asked.key(), asked.hash(), reply, asked.received());
        var known = Entry.remember(entries.get(asked.member()), command);
        put(new Entry(asked.member(), asked.companions(), state, lastTicket + 1, now, known, asked.times()));
    }

    void change(Entry entry, State next, Instant now) {
        take(entry, -1);
        put(entry.became(next, now));
    }

    void replace(Entry entry, Consent consent) {
        take(entry, -1);
        put(entry.with(consent));
    }

    /** Looks once at everybody: who sits and did not tick the new time is owed a question. */
    void move(Move next) {
        boolean moved = next.moves() != move.moves();
        move = next;
        if (moved) {
            questions.clear();
            entries.values().forEach(entry -> questions.add(entry, next));
        }
    }

    void put(Entry entry) {
        entries.put(entry.member(), entry);
        touched.add(entry.member());
        lastTicket = Math.max(lastTicket, entry.ticket());
        take(entry, 1);
    }

    private void take(Entry entry, int sign) {
        if (entry.state() == State.SEATED) {
            taken += sign * entry.size();
            if (sign > 0) {
                questions.add(entry, move);
            } else {
                questions.remove(entry);
            }
        } else if (entry.state() == State.WAITING && sign > 0) {
            waiting.add(entry);
        } else if (entry.state() == State.WAITING) {
            waiting.remove(entry);
        }
        for (String companion : entry.live() ? entry.companions() : Set.<String>of()) {
            if (sign > 0) {
                leaders.put(companion, entry.member());
            } else {
                leaders.remove(companion);
            }
        }
    }

    void forgetTouched() {
        touched.clear();
    }

    boolean holds(String member) {
        Entry entry = entries.get(member);
        return (entry != null && entry.live()) || leaders.containsKey(member);
    }

    @Nullable
    Entry of(String member) {
        return entries.get(member);
    }

    Map<String, Entry> entries() {
        return entries;
    }

    WaitingList waiting() {
        return waiting;
    }

    Questions questions() {
        return questions;
    }

    Move lastMove() {
        return move;
    }

    Set<String> touched() {
        return touched;
    }

    int taken() {
        return taken;
    }
}
