package org.guildhall.feedback.calendar;

/** The college's calendar as known now. */
public interface Calendar {
    WorkingDays workingDays();
}
