package org.guildhall.activity.calendars;

import java.time.LocalDate;

/**
 * How a file is to be understood.
 *
 * @param otherwise what an entry of a grade's calendar is that does not say so itself
 * @param name stands for what an entry without a summary is called
 * @param from first day of the semester: recurring entries are followed from here
 * @param until last day of the semester, inclusive
 */
public record ReadingRules(Scope scope, BusyKind otherwise, String name, LocalDate from, LocalDate until) {}
