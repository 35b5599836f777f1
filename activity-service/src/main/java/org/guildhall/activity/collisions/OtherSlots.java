package org.guildhall.activity.collisions;

import java.util.List;
import org.guildhall.activity.calendars.Span;
import org.jspecify.annotations.Nullable;

/** Where it is read which times other activities ask people to. What is for officers only asks nobody else. */
public interface OtherSlots {
    /** Those that touch any of the stretches, but for the activity that is being planned. */
    List<OtherSlot> touching(List<Span> stretches, @Nullable String except);
}
