package org.guildhall.activity.activities.desk;

import java.time.Instant;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.details.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What part of the list is asked for. With {@code from} it runs forward from what has not ended then, without it
 * backward from the latest; {@code after} is the last one already seen.
 *
 * @param draftsOf the union whose drafts and officers' activities may be seen; null for none
 * @param everything whether what is for officers only may be seen of all unions
 */
public record Wish(
        @Nullable String union,
        @Nullable State state,
        @Nullable Kind kind,
        @Nullable Integer grade,
        @Nullable String semester,
        @Nullable Instant from,
        @Nullable After after,
        @Nullable String draftsOf,
        boolean everything,
        int limit) {
    /** The place of an activity in the list. */
    public record After(Instant startsAt, String id) {}
}
