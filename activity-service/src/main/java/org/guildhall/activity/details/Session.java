package org.guildhall.activity.details;

import java.time.Instant;

/** One time and place of an activity; sessions count from 1. */
public record Session(int session, Instant startsAt, Instant endsAt, String place) {}
