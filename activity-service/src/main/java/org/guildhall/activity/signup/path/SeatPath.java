package org.guildhall.activity.signup.path;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.platform.event.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * The way of what last happened to one sign-up, as the records tell it.
 *
 * @param entry the entry it stands in: of whoever signed the party up
 * @param received when the command came in; absent when nobody noted it, or what is followed was only told anew
 * @param version of the roster's document that holds it
 * @param waiting whether its fact is still in the outbox
 * @param told the fact; absent after it was sent and before it is heard
 * @param hearing how this service's own consumer heard it; absent until then
 */
public record SeatPath(
        SignUpId entry,
        List<String> companions,
        Entry.State state,
        Cause cause,
        @Nullable Instant received,
        long version,
        boolean waiting,
        @Nullable Told told,
        @Nullable Hearing hearing) {

    /** What put the sign-up where it is. */
    public enum Cause {
        /** The command of whoever signed up. */
        COMMAND,
        /** A seat became free for somebody who waited. */
        PROMOTION,
        /** The place was given up or released. */
        DEPARTURE;

        /** Follows from where an entry stands, and whether that is what its last command was answered. */
        public static Cause of(Entry entry) {
            if (!entry.live()) {
                return DEPARTURE;
            }
            return entry.at().equals(entry.origin().reply().at()) ? COMMAND : PROMOTION;
        }
    }

    /** The fact as it was numbered and written down. */
    public record Told(String type, long position, Instant at) {}

    public SeatPath {
        companions = List.copyOf(companions);
    }

    /** Whether this person is one of the party. */
    boolean isOf(String member) {
        return entry.member().equals(member) || companions.contains(member);
    }
}
