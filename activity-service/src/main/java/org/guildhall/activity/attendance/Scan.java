package org.guildhall.activity.attendance;

import java.time.Instant;
import org.guildhall.activity.signup.RosterId;
import org.jspecify.annotations.Nullable;

/**
 * One thing an officer's phone took down at the door.
 *
 * @param id made by the phone, so that sending it twice is harmless
 * @param ticket what the ticket showed; absent when the officer chose the name
 * @param at by the phone's clock
 * @param letIn whether the officer would give who has no seat a free one
 */
public record Scan(
        String id,
        Direction direction,
        String member,
        @Nullable Ticket ticket,
        Instant at,
        boolean letIn) {
    public Scan(String id, Direction direction, String member, @Nullable Ticket ticket, Instant at) {
        this(id, direction, member, ticket, at, false);
    }

    /** A ticket names its session and shows the code of its half minute. */
    public record Ticket(RosterId session, String code) {}
}
