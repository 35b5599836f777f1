package org.guildhall.directory;

/** How many active students a union has in a grade. */
public record Headcount(String union, int grade, int people) {}
