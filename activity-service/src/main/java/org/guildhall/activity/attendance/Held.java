package org.guildhall.activity.attendance;

import java.time.Instant;

/** A scan that did not count and that an organiser may want to look at. */
public record Held(String scan, Verdict verdict, String member, Direction direction, Instant at, String by) {}
