package org.guildhall.insight.sheet;

import java.time.Instant;
import java.util.Map;

/**
 * A foreign event kept once and for all: what it was about and the grades its people had when it was first heard. No
 * text; generations of sheets come and go, facts stay.
 */
public record KeptFact(
        String event,
        String type,
        String aggregate,
        long position,
        Instant at,
        String union,
        Map<String, Integer> grades) {

    KeptFact stamped(Map<String, Integer> found) {
        return new KeptFact(event, type, aggregate, position, at, union, found);
    }
}
