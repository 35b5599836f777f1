package org.guildhall.activity.collisions;

import java.util.List;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Circle;
import org.guildhall.activity.details.Details;
import org.jspecify.annotations.Nullable;

/**
 * Slots somebody thinks of, and for whom.
 *
 * @param ownUnion whether it is for members of the union alone
 * @param grades whom it is for; none: all
 * @param slots one or more, each with one or more sessions
 * @param activity the activity that is planned, if it exists already: it does not collide with itself
 */
public record SlotPlan(
        String union,
        boolean ownUnion,
        List<Integer> grades,
        List<List<Span>> slots,
        @Nullable String activity) {
    public SlotPlan {
        grades = List.copyOf(grades);
        slots = slots.stream().map(List::copyOf).toList();
    }

    static SlotPlan of(Details details, String activity) {
        return new SlotPlan(
                details.union(),
                details.circle() == Circle.UNION,
                details.audience().grades(),
                details.slots().stream()
                        .map(slot -> slot.sessions().stream()
                                .map(session -> new Span(session.startsAt(), session.endsAt()))
                                .toList())
                        .toList(),
                activity);
    }
}
