package org.guildhall.platform.event;

import java.time.Instant;

/**
 * Where a fact comes from: its id, type, aggregate ({@code roster/<id>}), comparable position in that aggregate's
 * history, time, topic key, whether it restates a whole state (then it may cross a gap), and how it was heard.
 */
public record EventContext(
        String eventId,
        String type,
        String aggregate,
        long position,
        Instant at,
        String key,
        boolean restated,
        Hearing hearing) {

    /** The aggregate's own id, without its type. */
    public String aggregateId() {
        return aggregate.substring(aggregate.indexOf('/') + 1);
    }
}
