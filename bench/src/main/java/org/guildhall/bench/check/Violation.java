package org.guildhall.bench.check;

/** A broken promise: which invariant of the seat engine, and what shows it. */
public record Violation(String invariant, String evidence) {}
