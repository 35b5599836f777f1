package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.List;

/** What happened in a roster; each carries the counts right after it. */
public sealed interface SignUpEvent {
    /** The counts after this event. */
    Seats seats();

    /** When it was decided. */
    Instant at();

    /** How somebody came to a seat. */
    enum Source {
        DIRECT,
        WAITING
    }

    /** Why sign-up ended. */
    enum Ending {
        CLOSED,
        CANCELLED
    }

    /** An event about one member's entry. */
    sealed interface OfMember extends SignUpEvent {
        /** The member who signed up. */
        String member();

        /** Who comes along. */
        List<String> companions();
    }

    /** The terms were set or changed, or sign-up was paused or prepared. */
    record RosterChanged(Admission admission, Seats seats, Instant at) implements SignUpEvent {}

    /** From now on members may sign up. */
    record SignUpOpened(Seats seats, Instant at) implements SignUpEvent {}

    /** From now on nobody may. */
    record SignUpClosed(Ending reason, Seats seats, Instant at) implements SignUpEvent {}

    /**
     * A party has its seats.
     *
     * @param command the accepted command that asked for them
     */
    record SeatConfirmed(String member, List<String> companions, Source from, String command, Seats seats, Instant at)
            implements OfMember {
        public SeatConfirmed {
            companions = List.copyOf(companions);
        }
    }

    /**
     * A party waits.
     *
     * @param position its place in the queue, counted in parties
     */
    record PlaceWaiting(String member, List<String> companions, int position, String command, Seats seats, Instant at)
            implements OfMember {
        public PlaceWaiting {
            companions = List.copyOf(companions);
        }
    }

    /**
     * A member gave the place up.
     *
     * @param place what it was
     */
    record SeatGivenUp(String member, List<String> companions, Entry.State place, Seats seats, Instant at)
            implements OfMember {
        public SeatGivenUp {
            companions = List.copyOf(companions);
        }
    }

    /**
     * A member was taken out: by an organiser, or without blame because a moved time does not suit.
     *
     * @param place what it was
     */
    record SeatReleased(
            String member, List<String> companions, Entry.State place, String reason, Seats seats, Instant at)
            implements OfMember {
        public SeatReleased {
            companions = List.copyOf(companions);
        }
    }

    /**
     * The time has moved; the party keeps its seats and is asked whether it can come.
     *
     * @param until silence till then frees them
     */
    record ConsentAsked(String member, List<String> companions, Instant until, Seats seats, Instant at)
            implements OfMember {
        public ConsentAsked {
            companions = List.copyOf(companions);
        }
    }

    /** The party can come, or the time moved back to one that suits it: nothing is asked any more. */
    record ConsentGiven(String member, List<String> companions, Seats seats, Instant at) implements OfMember {
        public ConsentGiven {
            companions = List.copyOf(companions);
        }
    }
}
