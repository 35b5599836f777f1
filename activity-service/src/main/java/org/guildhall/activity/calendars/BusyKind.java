package org.guildhall.activity.calendars;

/** What an entry of a calendar means for those it is about. */
public enum BusyKind {
    EXAM,
    PLACEMENT,
    CLASS,
    GRADE_ACTIVITY,
    /** Nobody has to come: a holiday or a weekend day off. */
    OFF,
    /** A day that is worked although it looks free: a make-up day. */
    WORK,
    /** In the college's calendar, but neither said to be worked nor to be free: shown and without effect. */
    UNSURE
}
