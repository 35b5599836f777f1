package org.guildhall.activity.signup.views;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.signup.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in one roster, their own or as somebody's companion.
 *
 * @param leader who signed up
 * @param place in the queue from 1, counted in parties; 0 when not waiting
 * @param entered position of the event that put the party where it is; it orders the queue
 * @param commands the accepted commands, newest last
 * @param askedUntil until when the party has to say whether it can make a moved time
 */
public record SignUpRow(
        SignUpId id,
        String leader,
        List<String> companions,
        Entry.State state,
        int place,
        Instant at,
        long entered,
        List<String> commands,
        @Nullable Instant askedUntil,
        long position) {
    public SignUpRow {
        companions = List.copyOf(companions);
        commands = List.copyOf(commands);
    }

    public boolean live() {
        return state == Entry.State.SEATED || state == Entry.State.WAITING;
    }

    SignUpRow placed(int place) {
        return new SignUpRow(id, leader, companions, state, place, at, entered, commands, askedUntil, position);
    }

    public int size() {
        return 1 + companions.size();
    }
}
