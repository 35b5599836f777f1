package org.guildhall.activity.calendars;

import java.util.List;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;

/** Turns what changed in a calendar into its wire form. */
public interface CalendarWire {
    /** The facts to publish with a change; everything is one where nothing was before. */
    List<Fact> facts(@Nullable Calendar before, Calendar after);
}
