package org.guildhall.activity.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.signup.audit.Numbered;

/** Plays steps against the engine in writes, and keeps the history an outside observer would have. */
final class RosterRun {
    static final Instant START = Instant.parse("2026-10-12T04:00:00Z");
    static final Instant OPENS = START.plusSeconds(20);
    static final Instant CLOSES = START.plusSeconds(200);

    final List<Numbered> told = new ArrayList<>();
    final Map<String, SignUpOutcome> firstReplies = new HashMap<>();
    final List<String> surprises = new ArrayList<>();
    private final Map<String, Boolean> placed = new HashMap<>();
    private Roster stored;
    private Roster draft;
    private Instant now = START;
    private Instant starts = START.plus(Duration.ofDays(5));
    private int moves;

    RosterRun(int capacity, int waitingPlaces) {
        draft = Roster.prepare(
                new RosterId("a", 1), "clinical", new Admission(capacity, waitingPlaces, 3, OPENS, CLOSES), now);
        store();
    }

    void play(List<Step> steps) {
        for (Step step : steps) {
            int before = draft.seats().taken();
            Set<String> sitting = seated();
            int told = draft.events().size();
            play(step);
            noteFreed(step instanceof Step.Store ? 0 : told);
            if (draft.seats().taken() > Math.max(before, draft.admission().capacity())) {
                surprises.add("more seats given than there are");
            }
            if (draft.promotionDue()) {
                surprises.add("somebody waits who would fit");
            }
            if (step instanceof Step.Move && !draft.seats().state().equals(Seats.State.CANCELLED)) {
                sitting.stream()
                        .filter(member -> draft.entry(member).state() != Entry.State.SEATED)
                        .forEach(member -> surprises.add(member + " lost a seat to a move"));
            }
        }
        store();
        while (stored.unfinished()) {
            draft.keepTime(now);
            store();
        }
    }

    private void play(Step step) {
        switch (step) {
            case Step.Ask ask -> ask(ask.toSignUp());
            case Step.Leave leave -> leave("m" + leave.member());
            case Step.Release release -> {
                if (draft.release("m" + release.member(), "left", now) instanceof SignUpOutcome.GivenUp) {
                    placed.put("m" + release.member(), false);
                }
            }
            case Step.Capacity wish ->
                draft.changeCapacity(
                        new Admission(
                                wish.seats(),
                                wish.waitingPlaces(),
                                3,
                                draft.admission().opensAt(),
                                draft.admission().closesAt()),
                        now);
            case Step.Move move -> move(move.slot());
            case Step.Postpone same -> new Postponed(moves, starts).apply(draft, now);
            case Step.Answers answer -> new Answer("m" + answer.member(), answer.can()).apply(draft, now);
            case Step.Open same -> draft.open(now);
            case Step.Pause same -> draft.pause(now);
            case Step.Close same -> draft.close(now);
            case Step.Cancel same -> draft.cancel(now);
            case Step.Wait wait -> now = now.plusSeconds(wait.seconds());
            case Step.Store same -> store();
        }
    }

    private void ask(SignUp asked) {
        SignUpOutcome outcome = draft.signUp(asked, now);
        if (outcome instanceof SignUpOutcome.Placed) {
            String content = asked.key() + "/" + asked.hash();
            SignUpOutcome first = firstReplies.putIfAbsent(content, outcome);
            if (first == null) {
                placed.put(asked.member(), true);
                if (now.isBefore(draft.admission().opensAt())) {
                    surprises.add("seated before opening");
                }
                if (!now.isBefore(draft.admission().closesAt())) {
                    surprises.add("seated after closing");
                }
            } else if (!first.equals(outcome)) {
                surprises.add("another reply for " + asked.key());
            }
        }
    }

    private void move(int slot) {
        Instant to = now.plus(Duration.ofDays(3));
        new Moved(++moves, slot, starts, to).apply(draft, now);
        new Moved(moves, slot, starts, to).apply(draft, now);
        starts = to;
    }

    /** A no or silence frees a seat; both explain an answer that holds no more. */
    private void noteFreed(int from) {
        for (SignUpEvent event : draft.events().subList(from, draft.events().size())) {
            if (event instanceof SignUpEvent.SeatReleased gone) {
                placed.put(gone.member(), false);
            }
        }
    }

    private Set<String> seated() {
        Set<String> seated = new HashSet<>();
        for (Entry entry : draft.entries()) {
            if (entry.state() == Entry.State.SEATED) {
                seated.add(entry.member());
            }
        }
        return seated;
    }

    private void leave(String member) {
        if (draft.giveUp(member, now) instanceof SignUpOutcome.GivenUp) {
            placed.put(member, false);
        }
    }

    private void store() {
        for (SignUpEvent event : draft.events()) {
            told.add(new Numbered(told.size() + 1L, event));
        }
        stored = draft;
        draft = stored.draft();
    }

    /** Every answer given is in the roster, or a later leave explains it. */
    List<String> lostAnswers() {
        return placed.entrySet().stream()
                .filter(entry -> {
                    Entry found = stored.entry(entry.getKey());
                    return entry.getValue() != (found != null && found.live());
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    Roster stored() {
        return stored;
    }
}
