package org.guildhall.notification.copy;

/** What a roster said about its seats after one of its facts; the higher position is the newer truth. */
public record SeatCount(String roster, String state, int capacity, int taken, int waiting, long position) {}
