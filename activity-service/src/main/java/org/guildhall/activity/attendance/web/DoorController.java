package org.guildhall.activity.attendance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.Codes;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.attendance.desk.DoorService;
import org.guildhall.activity.attendance.web.DoorViews.AttendanceView;
import org.guildhall.activity.attendance.web.DoorViews.ScanPackView;
import org.guildhall.activity.attendance.web.DoorViews.ToldView;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.directory.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door of a session for its organisers: the code to show, the pack to scan with, who came. */
@RestController
@RequestMapping("/api/activities/{id}/sessions/{n}")
class DoorController {
    private final DoorService doors;
    private final DoorViews views;

    DoorController(DoorService doors, DoorViews views) {
        this.doors = doors;
        this.views = views;
    }

    /** The code shown now and the next, so that the page turns without asking at that very moment. */
    record DoorCodeView(
            String code, Instant until, String nextCode, Instant nextUntil, Instant opensAt, Instant closesAt) {}

    record ScanAnswersView(List<ToldView> answers) {}

    record AttendanceTermsBody(@NotNull Boolean checkOut) {}

    @GetMapping("/door-code")
    ResponseEntity<DoorCodeView> code(
            Actor actor, @PathVariable String id, @PathVariable int n, @RequestParam String direction) {
        Direction way = Answers.direction(direction);
        Attendance door = doors.door(actor, Answers.session(id, n));
        Codes codes = door.codes();
        Instant now = doors.now();
        Instant until = codes.nextDoor(now);
        return secret(new DoorCodeView(
                codes.door(way, now),
                until,
                codes.door(way, until),
                codes.nextDoor(until),
                door.terms().hours().opensAt(way),
                door.terms().hours().closesAt(way)));
    }

    @GetMapping("/scan-pack")
    ResponseEntity<ScanPackView> pack(Actor actor, @PathVariable String id, @PathVariable int n) {
        return secret(views.pack(doors.see(actor, Answers.session(id, n))));
    }

    @PostMapping("/scans")
    ScanAnswersView scans(
            Actor actor, @PathVariable String id, @PathVariable int n, @Valid @RequestBody ScansBody body) {
        DoorAnswer answer = doors.scan(actor, Answers.session(id, n), body.sentAt(), body.toScans());
        Answers.check(answer);
        return new ScanAnswersView(
                answer instanceof DoorAnswer.Scanned scanned ? views.told(scanned.told()) : List.of());
    }

    @GetMapping("/attendance")
    AttendanceView attendance(Actor actor, @PathVariable String id, @PathVariable int n) {
        return views.attendance(actor, doors.see(actor, Answers.session(id, n)));
    }

    @PutMapping("/attendance")
    AttendanceView arrange(
            Actor actor, @PathVariable String id, @PathVariable int n, @Valid @RequestBody AttendanceTermsBody body) {
        RosterId session = Answers.session(id, n);
        Answers.check(doors.arrange(actor, session, body.checkOut()));
        return views.attendance(actor, doors.see(actor, session));
    }

    private static <T> ResponseEntity<T> secret(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
