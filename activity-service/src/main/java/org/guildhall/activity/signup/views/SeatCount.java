package org.guildhall.activity.signup.views;

import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.Seats;

/** What pages show of a roster, as of a position in its history. */
public record SeatCount(RosterId roster, Seats seats, Admission admission, long position) {}
