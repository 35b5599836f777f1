package org.guildhall.activity.catalogue.web;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Clearances;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.details.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A choice of when and where, and how safe it is.
 *
 * @param safety {@code SAFE}; {@code WATCH} while it collides somewhat or somebody still has to say something; {@code
 *     AT_RISK} when it collides, keeps people from an exam, or a counselor objected
 */
record SlotView(
        int rank,
        boolean current,
        boolean cleared,
        String safety,
        List<SlotSession> sessions,
        List<GradeClearance> clearances) {

    record SlotSession(int session, Instant startsAt, Instant endsAt, String place) {
        static SlotSession of(Session session) {
            return new SlotSession(session.session(), session.startsAt(), session.endsAt(), session.place());
        }
    }

    record GradeClearance(
            int grade,
            String answer,
            @Nullable String reason,
            @Nullable Instant better) {
        static GradeClearance of(Clearance clearance) {
            return new GradeClearance(
                    clearance.grade(), clearance.answer().name(), clearance.reason(), clearance.better());
        }
    }

    static List<SlotView> of(Activity activity) {
        return activity.details().slots().stream()
                .map(slot -> of(slot, activity))
                .toList();
    }

    private static SlotView of(Slot slot, Activity activity) {
        Clearances clearances = activity.progress().clearances();
        int rank = slot.rank();
        boolean cleared = clearances.cleared(rank);
        return new SlotView(
                rank,
                rank == activity.details().slot(),
                cleared,
                activity.safety(rank).name(),
                slot.sessions().stream().map(SlotSession::of).toList(),
                clearances.of(rank).stream().map(GradeClearance::of).toList());
    }
}
