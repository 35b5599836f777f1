package org.guildhall.insight.sheet;

/** What a roster says of its seats after one of its facts. */
public record Seats(String state, int capacity, int taken, int waiting) {}
