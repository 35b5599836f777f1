package org.guildhall.activity.attendance;

import java.time.Instant;

/** Somebody warned of an absence says it is none. */
public record Objection(String text, Instant at) {}
