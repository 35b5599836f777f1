package org.guildhall.feedback.opinion;

import java.util.List;
import org.guildhall.platform.event.Fact;

/** What happened, as the facts other services hear. */
public interface OpinionEvents {
    List<Fact> facts(String id, Opinion after, List<OpinionHappened> happened);
}
