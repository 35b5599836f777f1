package org.guildhall.bench.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the store holds at rest: capacity, seated and waiting members in order, how much is unsent, and the notices of a
 * confirmed seat in each inbox.
 */
public record RosterState(
        int capacity, Set<String> seated, List<String> waiting, int unsent, Map<String, Integer> noticesOfSeat) {}
