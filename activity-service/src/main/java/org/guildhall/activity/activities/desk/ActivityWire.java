package org.guildhall.activity.activities.desk;

import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityEvent;
import org.guildhall.platform.event.Fact;

/** Turns what is told about an activity into its wire form. */
public interface ActivityWire {
    /** The fact to publish with the change. */
    Fact fact(ActivityEvent event, Activity activity);
}
