package org.guildhall.activity.attendance.mongo;

import java.time.Clock;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.attendance.desk.AttendanceMatter;
import org.guildhall.activity.attendance.desk.AttendanceWire;
import org.guildhall.activity.attendance.desk.Attendances;
import org.guildhall.activity.attendance.desk.Doors;
import org.guildhall.activity.desk.Desks;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.timer.DueTimer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of attendance, read by id only: its type, the desks that write it, its timer. */
@Configuration(proxyBeanMethods = false)
class AttendanceStoreConfiguration {
    @Bean
    AggregateType<Attendance> attendanceType(AttendanceWire wire) {
        return AggregateType.of("attendance", "attendances", "activity.events", new AttendanceCodec())
                .keyedBy(id -> RosterId.parse(id).activity())
                .due(Attendance::nextDue)
                .restatedBy(wire::restated)
                .pendingLimit(Admission.MOST);
    }

    @Bean
    Desks<RosterId, Attendance, DoorAnswer> doorDesks(Attendances attendances, Clock clock) {
        return new Desks<>(new AttendanceMatter(attendances), clock);
    }

    @Bean
    DueTimer doorTimer(AggregateType<Attendance> attendanceType, Doors doors) {
        return DueTimer.of(attendanceType, (id, due) -> doors.keepTime(RosterId.parse(id)));
    }
}
