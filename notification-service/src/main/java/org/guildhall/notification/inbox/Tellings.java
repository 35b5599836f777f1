package org.guildhall.notification.inbox;

import java.util.Collection;
import java.util.Map;

/** Finds what notices say. */
public interface Tellings {

    /** Those there are among these notices, by notice; one read for a whole page. */
    Map<String, Telling> find(Collection<String> notices);
}
