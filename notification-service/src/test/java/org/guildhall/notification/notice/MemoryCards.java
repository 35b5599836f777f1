package org.guildhall.notification.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.platform.event.EventContext;

/** Activity cards in memory. */
public final class MemoryCards implements ActivityCards {
    public final Map<String, ActivityCard> all = new HashMap<>();

    @Override
    public void fold(ActivityCard card, EventContext at) {
        all.put(card.activity(), card);
    }

    @Override
    public Optional<ActivityCard> find(String activity) {
        return Optional.ofNullable(all.get(activity));
    }

    @Override
    public Map<String, ActivityCard> find(Collection<String> activities) {
        Map<String, ActivityCard> found = new HashMap<>(all);
        found.keySet().retainAll(activities);
        return found;
    }
}
