package org.guildhall.activity.busy;

/** The smallest group of people calendars and audiences tell apart: a grade of a union. */
public record Cell(String union, int grade) {}
