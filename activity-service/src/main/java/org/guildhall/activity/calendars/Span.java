package org.guildhall.activity.calendars;

import java.time.Instant;

/** A stretch of time, its end exclusive. */
public record Span(Instant from, Instant to) {}
