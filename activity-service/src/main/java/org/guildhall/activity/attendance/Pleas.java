package org.guildhall.activity.attendance;

import java.time.Instant;
import org.guildhall.activity.attendance.Attendance.State;
import org.guildhall.activity.attendance.DoorAnswer.Done;
import org.guildhall.activity.attendance.DoorAnswer.Refused;
import org.guildhall.activity.attendance.Presence.Result;

/** What people say for themselves: leave asked and decided, a warning objected to, a wrong no-show withdrawn. */
public final class Pleas {
    private final People people;
    private final Attendance.Terms terms;

    Pleas(People people, Attendance.Terms terms) {
        this.people = people;
        this.terms = terms;
    }

    /** Asks to be excused, until the session settles. */
    public DoorAnswer askLeave(String member, boolean seated, String reason, Instant now) {
        Presence one = people.of(member);
        Leave asked = one.leave();
        if (terms.state() == State.CANCELLED) {
            return new Refused("cancelled");
        }
        if (!seated) {
            return new Refused("not-seated");
        }
        if (asked != null && asked.reason().equals(reason)) {
            return new Done();
        }
        if (terms.state() == State.SETTLED || !now.isBefore(terms.hours().settlesAt())) {
            return new Refused("too-late");
        }
        if (one.in() != null) {
            return new Refused("already-in");
        }
        if (asked != null && asked.ruling() != null) {
            return new Refused("leave-decided");
        }
        people.put(one.asks(new Leave(reason, now, null)), new AttendanceEvent.LeaveAsked(member, now));
        return new Done();
    }

    /** Grants or refuses leave; granted late it takes a no-show back. */
    public DoorAnswer decideLeave(String member, boolean approved, String by, String why, Instant now) {
        Presence one = people.of(member);
        Leave asked = one.leave();
        if (asked == null) {
            return new Refused("leave-not-asked");
        }
        if (member.equals(by)) {
            return new Refused("own-leave");
        }
        Leave.Ruling ruling = asked.ruling();
        if (ruling != null && ruling.approved() == approved) {
            return new Done();
        }
        if (one.result() == Result.CAME || one.result() == Result.EXCUSED) {
            return new Refused("too-late");
        }
        Leave decided = new Leave(asked.reason(), asked.askedAt(), new Leave.Ruling(approved, by, why, now));
        Presence next = one.asks(decided);
        people.put(next, new AttendanceEvent.LeaveDecided(member, approved, now));
        if (approved && one.result() == Result.NO_SHOW) {
            people.put(next.became(Result.EXCUSED), new AttendanceEvent.NoShowWithdrawn(member, now));
        }
        return new Done();
    }

    /** Says a warning is wrong, until the session settles. */
    public DoorAnswer object(String member, String text, Instant now) {
        Presence one = people.of(member);
        Objection said = one.objection();
        if (said != null && said.text().equals(text)) {
            return new Done();
        }
        if (!one.warned()) {
            return new Refused("not-warned");
        }
        if (terms.state() == State.SETTLED || !now.isBefore(terms.hours().settlesAt())) {
            return new Refused("too-late");
        }
        people.put(one.objects(new Objection(text, now)));
        return new Done();
    }

    /** An organiser says somebody came after all: before settling it is a mark, afterwards it takes the no-show back. */
    public DoorAnswer came(String member, boolean seated, String by, Instant now) {
        Presence one = people.of(member);
        if (one.result() == Result.NO_SHOW) {
            people.put(one.became(Result.CAME), new AttendanceEvent.NoShowWithdrawn(member, now));
            return new Done();
        }
        if (one.result() == Result.CAME || one.in() != null) {
            return new Done();
        }
        if (!seated || terms.state() != State.WARNED || one.result() != null) {
            return new Refused("not-warned");
        }
        Mark mark = new Mark(terms.hours().startsAt(), Mark.VOUCHED, by);
        people.put(
                one.marked(Direction.IN, mark)
                        .marked(Direction.OUT, new Mark(terms.hours().endsAt(), Mark.VOUCHED, by)),
                new AttendanceEvent.CheckedIn(member, true, mark.at()));
        return new Done();
    }
}
