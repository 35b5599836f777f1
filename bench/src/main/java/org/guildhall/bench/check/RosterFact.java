package org.guildhall.bench.check;

import java.util.List;

/**
 * One event of a roster as read from the log: its place, its type and what the checker needs of its body. The command
 * is empty and the position 0 where a type has none.
 */
public record RosterFact(
        long epoch,
        long sequence,
        boolean restated,
        String type,
        String member,
        List<String> party,
        String command,
        int position,
        int capacity,
        int taken,
        int waiting) {

    /** The people this fact is about: who asked and who comes along. */
    int size() {
        return 1 + party.size();
    }
}
