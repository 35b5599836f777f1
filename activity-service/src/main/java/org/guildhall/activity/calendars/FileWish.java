package org.guildhall.activity.calendars;

/**
 * A file as somebody wants it in a calendar.
 *
 * @param source the name under which the next file replaces this one
 * @param otherwise what entries are that do not say so themselves
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileWish(String source, BusyKind otherwise, byte[] file) {}
