package org.guildhall.notification.copy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.event.EventContext;

/** The copies of activity cards. */
public interface ActivityCards {

    /** Takes a card over, unless a newer one is known. */
    void fold(ActivityCard card, EventContext at);

    Optional<ActivityCard> find(String activity);

    /** The cards there are among these, by activity; one read for a whole page. */
    Map<String, ActivityCard> find(Collection<String> activities);
}
