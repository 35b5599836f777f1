package org.guildhall.activity.signup.desk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.details.Slot;
import org.guildhall.activity.signup.Consent;
import org.guildhall.platform.web.BadInput;

/**
 * Who comes along, and to which other slots of the activity they could come, too.
 *
 * @param slots ranks that were ticked
 */
public record Party(List<String> companions, List<Integer> slots) {
    public Party {
        companions = List.copyOf(companions);
        slots = List.copyOf(slots);
    }

    /** Whoever signs up can come to the time in force. */
    Consent times(Activity activity) {
        List<Integer> ranks =
                activity.details().slots().stream().map(Slot::rank).toList();
        for (int i = 0; i < slots.size(); i++) {
            if (!ranks.contains(slots.get(i))) {
                throw new BadInput("slots[" + i + "]", "slot-unknown");
            }
        }
        Set<Integer> all = new TreeSet<>(slots);
        all.add(activity.details().slot());
        return Consent.to(all, activity.moves());
    }
}
