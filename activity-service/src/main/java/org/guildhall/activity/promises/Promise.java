package org.guildhall.activity.promises;

/** An announcement that has come to its end: held, or not. */
public record Promise(String department, boolean kept) {}
