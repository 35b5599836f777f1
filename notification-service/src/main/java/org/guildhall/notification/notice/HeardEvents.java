package org.guildhall.notification.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wire types the service listens to; a kind raised by any other would never be told. */
public final class HeardEvents {
    public static final String ACTIVITY_ANNOUNCED = "activity.announced.v1";
    public static final String ACTIVITY_CHANGED = "activity.changed.v1";
    public static final String ACTIVITY_CANCELLED = "activity.cancelled.v1";
    public static final String SLOT_SWITCHED = "activity.slot-switched.v1";
    public static final String POSTPONED = "activity.postponed.v1";
    public static final String SIGN_UP_OPENED = "activity.sign-up-opened.v1";
    public static final String SIGN_UP_CLOSED = "activity.sign-up-closed.v1";
    public static final String ROSTER_CHANGED = "activity.roster-changed.v1";
    public static final String SEAT_CONFIRMED = "activity.seat-confirmed.v1";
    public static final String PLACE_WAITING = "activity.place-waiting.v1";
    public static final String SEAT_GIVEN_UP = "activity.seat-given-up.v1";
    public static final String SEAT_RELEASED = "activity.seat-released.v1";
    public static final String CONSENT_ASKED = "activity.consent-asked.v1";
    public static final String LEAVE_DECIDED = "activity.leave-decided.v1";
    public static final String NO_SHOW_WARNED = "activity.no-show-warned.v1";
    public static final String POST_TAKEN = "member.post-taken.v1";

    /** Every fact about an opinion: they differ only in whom they name. */
    public static final List<String> OPINIONS = List.of(
            "feedback.opinion-held.v1",
            "feedback.opinion-answered.v1",
            "feedback.opinion-closed.v1",
            "feedback.opinion-untaken.v1",
            "feedback.opinion-due-soon.v1",
            "feedback.opinion-overdue.v1",
            "feedback.opinion-signature-asked.v1",
            "feedback.opinion-unsealing-asked.v1",
            "feedback.opinion-asked-back.v1",
            "feedback.opinion-unconfirmed.v1",
            "feedback.opinion-worded.v1");

    private HeardEvents() {}

    static Set<String> all() {
        Stream<String> others = Stream.of(
                ACTIVITY_ANNOUNCED,
                ACTIVITY_CHANGED,
                ACTIVITY_CANCELLED,
                SLOT_SWITCHED,
                POSTPONED,
                SIGN_UP_OPENED,
                SIGN_UP_CLOSED,
                ROSTER_CHANGED,
                SEAT_CONFIRMED,
                PLACE_WAITING,
                SEAT_GIVEN_UP,
                SEAT_RELEASED,
                CONSENT_ASKED,
                LEAVE_DECIDED,
                NO_SHOW_WARNED,
                POST_TAKEN);
        return Stream.concat(others, OPINIONS.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
