package org.guildhall.activity.attendance.web;

import java.time.Instant;
import java.util.Map;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.Hours;
import org.guildhall.activity.attendance.Leave;
import org.guildhall.activity.attendance.Mark;
import org.guildhall.activity.attendance.Presence;
import org.guildhall.activity.attendance.desk.TicketService.Ticket;
import org.guildhall.activity.signup.Entry;
import org.jspecify.annotations.Nullable;

/** A ticket as its holder alone sees it; the key makes its rotating codes, so it works without a network. */
record TicketView(
        String id,
        String state,
        String key,
        Instant opensAt,
        Instant closesAt,
        boolean checkOut,
        @Nullable Instant in,
        @Nullable Instant out,
        @Nullable Instant warnedUntil,
        @Nullable LeaveView leave,
        boolean objected,
        @Nullable String result,
        Map<String, String> actions) {
    record LeaveView(String state, @Nullable String why) {
        static @Nullable LeaveView of(@Nullable Leave leave) {
            if (leave == null) {
                return null;
            }
            Leave.Ruling ruling = leave.ruling();
            return ruling == null
                    ? new LeaveView("ASKED", null)
                    : new LeaveView(ruling.approved() ? "APPROVED" : "REFUSED", ruling.why());
        }
    }

    static TicketView of(Ticket ticket, Instant now) {
        Attendance door = ticket.attendance();
        String member = ticket.row().id().member();
        Presence one = door.presence(member);
        Hours hours = door.terms().hours();
        return new TicketView(
                ticket.row().id().toString(),
                ticket.row().state().name(),
                door.codes().ticketKey(member),
                hours.opensAt(Direction.IN),
                hours.closesAt(Direction.IN),
                door.terms().checkOut(),
                at(one.in()),
                at(one.out()),
                one.warned() && one.result() == null ? hours.settlesAt() : null,
                LeaveView.of(one.leave()),
                one.objection() != null,
                one.result() == null ? null : one.result().name(),
                actions(door, one, ticket.row().state() == Entry.State.SEATED, now));
    }

    static @Nullable Instant at(@Nullable Mark mark) {
        return mark == null ? null : mark.at();
    }

    private static Map<String, String> actions(Attendance door, Presence one, boolean seated, Instant now) {
        if (!seated || door.terms().state() == Attendance.State.CANCELLED) {
            return Map.of();
        }
        Hours hours = door.terms().hours();
        boolean settled = !now.isBefore(hours.settlesAt());
        String checkIn = now.isBefore(hours.opensAt(Direction.IN))
                ? "door-not-open-yet"
                : now.isAfter(hours.closesAt(Direction.IN)) ? "too-late" : "allowed";
        String leave = settled ? "too-late" : one.in() != null ? "already-in" : "allowed";
        String object = !one.warned() ? "not-warned" : settled ? "too-late" : "allowed";
        return Map.of(
                "check-in", one.in() != null ? "already-in" : checkIn,
                "ask-leave", one.leave() != null && one.leave().ruling() != null ? "leave-decided" : leave,
                "object", object);
    }
}
