package org.guildhall.activity.attendance.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.AttendanceEvent;
import org.guildhall.activity.attendance.Leave;
import org.guildhall.activity.attendance.Mark;
import org.guildhall.activity.attendance.Presence;
import org.guildhall.activity.attendance.desk.AttendanceWire;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domain to wire: whom it concerns and what happened; reasons, codes and keys stay here. */
@Component
class AttendancePublisher implements AttendanceWire {
    private static final String ROLE = "PARTICIPANT";

    @Override
    public Fact fact(Attendance from, AttendanceEvent event) {
        return switch (event) {
            case AttendanceEvent.LeaveAsked asked ->
                Fact.of("activity.leave-asked.v1", body(from, event, null, null, null, null));
            case AttendanceEvent.LeaveDecided decided ->
                Fact.of(
                        "activity.leave-decided.v1",
                        body(from, event, null, decided.approved() ? "APPROVED" : "REFUSED", null, null));
            case AttendanceEvent.CheckedIn in ->
                Fact.of("activity.checked-in.v1", body(from, event, in.scanned(), null, null, null));
            case AttendanceEvent.CheckedOut out ->
                Fact.of("activity.checked-out.v1", body(from, event, out.scanned(), null, null, null));
            case AttendanceEvent.NoShowWarned warned ->
                Fact.of("activity.no-show-warned.v1", body(from, event, null, null, warned.until(), null));
            case AttendanceEvent.Attended attended ->
                Fact.of("activity.attended.v1", body(from, event, null, null, null, attended.minutes()));
            case AttendanceEvent.NoShowRecorded recorded ->
                Fact.of("activity.no-show-recorded.v1", body(from, event, null, null, null, null));
            case AttendanceEvent.NoShowWithdrawn withdrawn ->
                Fact.of("activity.no-show-withdrawn.v1", body(from, event, null, null, null, null));
        };
    }

    private static AttendanceBody body(
            Attendance from,
            AttendanceEvent event,
            @Nullable Boolean scanned,
            @Nullable String decision,
            @Nullable Instant until,
            @Nullable Long minutes) {
        return new AttendanceBody(
                from.id().activity(),
                from.id().session(),
                from.union(),
                event.member(),
                scanned,
                decision,
                until,
                minutes == null ? null : ROLE,
                minutes,
                event.at());
    }

    @Override
    public List<Fact> restated(Attendance attendance) {
        List<AttendanceEvent> standing = new ArrayList<>();
        attendance.presences().forEach(one -> tell(attendance, one, standing));
        return standing.stream().map(event -> fact(attendance, event)).toList();
    }

    private static void tell(Attendance attendance, Presence one, List<AttendanceEvent> standing) {
        String member = one.member();
        Mark in = one.in();
        Mark out = one.out();
        Leave leave = one.leave();
        if (in != null) {
            standing.add(new AttendanceEvent.CheckedIn(member, !in.scan().equals(Mark.CODE), in.at()));
        }
        if (out != null) {
            standing.add(new AttendanceEvent.CheckedOut(member, !out.scan().equals(Mark.CODE), out.at()));
        }
        if (leave != null && leave.ruling() != null) {
            standing.add(new AttendanceEvent.LeaveDecided(
                    member, leave.ruling().approved(), leave.ruling().at()));
        }
        Instant settled = attendance.terms().hours().settlesAt();
        if (one.result() == Presence.Result.CAME) {
            standing.add(new AttendanceEvent.Attended(
                    member,
                    one.minutes(attendance.terms().hours(), attendance.terms().checkOut()),
                    settled));
        } else if (one.result() == Presence.Result.NO_SHOW) {
            standing.add(new AttendanceEvent.NoShowRecorded(member, settled));
        }
    }
}
