package org.guildhall.activity.calendars;

/** Whose calendar it is: the whole college's, which says what days are worked, or a grade's. */
public enum Scope {
    COLLEGE,
    GRADE
}
