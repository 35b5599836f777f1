package org.guildhall.bench.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the stores hold at rest: capacity, seated and waiting members in order, how much is unsent, the notices of a
 * confirmed seat in each inbox, what each consumer shows, and how many facts a consumer could not apply.
 */
public record RosterState(
        int capacity,
        Set<String> seated,
        List<String> waiting,
        int unsent,
        Map<String, Integer> noticesOfSeat,
        List<Projection> projections,
        int deadLetters) {}
