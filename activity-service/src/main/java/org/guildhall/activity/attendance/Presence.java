package org.guildhall.activity.attendance;

import org.jspecify.annotations.Nullable;

/** What is known of one member in one session. */
public record Presence(
        String member,
        @Nullable Mark in,
        @Nullable Mark out,
        boolean warned,
        @Nullable Leave leave,
        @Nullable Objection objection,
        @Nullable Result result) {
    /** What a seat became. */
    public enum Result {
        CAME,
        EXCUSED,
        NO_SHOW
    }

    static Presence unknown(String member) {
        return new Presence(member, null, null, false, null, null, null);
    }

    Presence marked(Direction direction, Mark mark) {
        return direction == Direction.IN
                ? new Presence(member, Mark.earliest(in, mark), out, warned, leave, objection, result)
                : new Presence(member, in, Mark.latest(out, mark), warned, leave, objection, result);
    }

    /** The mark that counts, one way. */
    public @Nullable Mark mark(Direction direction) {
        return direction == Direction.IN ? in : out;
    }

    Presence wasWarned() {
        return new Presence(member, in, out, true, leave, objection, result);
    }

    Presence asks(Leave next) {
        return new Presence(member, in, out, warned, next, objection, result);
    }

    Presence objects(Objection next) {
        return new Presence(member, in, out, warned, leave, next, result);
    }

    Presence became(Result next) {
        return new Presence(member, in, out, warned, leave, objection, next);
    }

    boolean excused() {
        return leave != null && leave.approved();
    }

    /** Checked in, and where one must check out, present for most of the session. */
    public boolean came(Hours hours, boolean checkOut) {
        return in != null && (!checkOut || (out != null && hours.enough(in.at(), out.at())));
    }

    /** Minutes of the session somebody was there for. */
    public long minutes(Hours hours, boolean checkOut) {
        return in == null ? 0 : hours.minutes(in.at(), checkOut && out != null ? out.at() : hours.endsAt());
    }
}
