package org.guildhall.activity.signup;

/** Why a waiting entry has no seat yet. */
public enum WaitingReason {
    FULL("full"),
    PARTY_TOO_LARGE("party-too-large"),
    PAUSED("paused");

    private final String code;

    WaitingReason(String code) {
        this.code = code;
    }

    /** Why a party of this size has no seat in a roster that stands so. */
    public static WaitingReason of(Seats seats, int size) {
        if (seats.state() == Seats.State.PAUSED) {
            return PAUSED;
        }
        return seats.free() > 0 && size > seats.free() ? PARTY_TOO_LARGE : FULL;
    }

    /** The word on the wire and on screens. */
    public String code() {
        return code;
    }
}
