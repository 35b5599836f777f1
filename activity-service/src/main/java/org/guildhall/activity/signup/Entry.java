package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member's place in a roster, with the companions who come along, or the tombstone of one.
 * It remembers the commands that were accepted, so a repeated key gets the same reply.
 *
 * @param ticket order of arrival in the roster, never reused
 * @param consent the times the party can make; only who sits is asked about another
 */
public record Entry(
        String member,
        List<String> companions,
        State state,
        long ticket,
        Instant at,
        List<Remembered> commands,
        Consent consent) {
    /** Commands remembered per member; a member who comes and goes more often loses the oldest. */
    static final int REMEMBERED = 16;

    /** SEATED and WAITING are places; the others are tombstones. */
    public enum State {
        SEATED,
        WAITING,
        GIVEN_UP,
        RELEASED
    }

    /** An accepted sign-up: its key, the hash of what was asked, the reply given, and when it came in, if noted. */
    public record Remembered(
            String key,
            String hash,
            SignUpOutcome.Placed reply,
            @Nullable Instant received) {}

    public Entry {
        companions = List.copyOf(companions);
        commands = List.copyOf(commands);
    }

    /** People in the party. */
    public int size() {
        return 1 + companions.size();
    }

    /** Whether this is a place and no tombstone. */
    public boolean live() {
        return state == State.SEATED || state == State.WAITING;
    }

    /** The command that made this entry. */
    public Remembered origin() {
        return commands.getLast();
    }

    @Nullable
    Remembered remembered(String key) {
        for (Remembered command : commands) {
            if (command.key().equals(key)) {
                return command;
            }
        }
        return null;
    }

    Entry became(State next, Instant when) {
        Consent kept = next == State.SEATED ? consent : consent.unasked();
        return new Entry(member, companions, next, ticket, when, commands, kept);
    }

    Entry with(Consent next) {
        return new Entry(member, companions, state, ticket, at, commands, next);
    }

    /** Until when the party has to say whether it can make a moved time; absent while nothing is asked. */
    public @Nullable Instant askedUntil() {
        Consent.Question question = consent.question();
        return question == null ? null : question.until();
    }

    static List<Remembered> remember(@Nullable Entry earlier, Remembered command) {
        if (earlier == null) {
            return List.of(command);
        }
        List<Remembered> all = new ArrayList<>(earlier.commands);
        all.add(command);
        return all.size() <= REMEMBERED ? all : all.subList(all.size() - REMEMBERED, all.size());
    }
}
