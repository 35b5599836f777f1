package org.guildhall.insight.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.event.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A foreign event kept once and for all: what it was about, its people with the grades they had when it was first
 * heard, and how it was heard. No text; generations of sheets come and go, facts stay.
 */
public record KeptFact(
        String event,
        String type,
        String aggregate,
        long position,
        Instant at,
        String union,
        List<String> people,
        Map<String, Integer> grades,
        @Nullable Hearing hearing) {}
