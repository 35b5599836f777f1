package org.guildhall.activity.signup.views;

import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.platform.event.EventContext;

/** Where the service's own roster events are folded for reading; replays change nothing. */
public interface Projection {
    /** Folds one event. */
    void apply(RosterId roster, String union, SignUpEvent event, EventContext context);
}
