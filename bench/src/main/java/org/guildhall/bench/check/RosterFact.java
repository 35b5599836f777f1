package org.guildhall.bench.check;

import java.util.List;

/** One event of a roster as read from the log: its sequence, type and what the checker needs of its body. */
public record RosterFact(
        long epoch,
        long sequence,
        String type,
        String member,
        List<String> party,
        int capacity,
        int taken,
        int waiting) {

    /** The people this fact is about: who asked and who comes along. */
    int size() {
        return 1 + party.size();
    }
}
