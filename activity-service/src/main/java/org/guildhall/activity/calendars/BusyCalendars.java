package org.guildhall.activity.calendars;

import java.util.Collection;
import java.util.List;
import org.guildhall.activity.semesters.Semester;

/** Where it is read what calendars keep people busy with: one document a calendar, the asked semesters of it. */
public interface BusyCalendars {
    /** The college's calendars and those of any of the grades. */
    List<BusyCalendar> of(Collection<Integer> grades, Collection<Semester> semesters);
}
