package org.guildhall.activity.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guildhall.activity.attendance.DoorAnswer.Told;
import org.guildhall.activity.signup.RosterId;

/** A session from 19:00 to 21:00 with its door, for tests. */
final class Doors {
    static final RosterId ID = new RosterId("friendly", 1);
    static final Instant STARTS = Instant.parse("2026-10-12T11:00:00Z");
    static final Instant ENDS = Instant.parse("2026-10-12T13:00:00Z");
    static final Set<String> SEATED = Set.of("ann", "bob", "cid", "dan");
    static final Secret SECRET = new Secret("0123456789abcdef0123456789abcdef");

    private Doors() {}

    static Attendance session(boolean checkOut) {
        var terms = new Attendance.Terms(new Hours(STARTS, ENDS), checkOut, Attendance.State.OPEN);
        return new Attendance(ID, "clinical", SECRET, terms, List.of(), List.of());
    }

    static Scan scan(String id, String member, Instant at) {
        return scan(id, Direction.IN, member, at);
    }

    static Scan scan(String id, Direction direction, String member, Instant at) {
        String code = Codes.ticket(new Codes(SECRET).ticketKey(member), at);
        return new Scan(id, direction, member, new Scan.Ticket(ID, code), at);
    }

    static List<Told> upload(Attendance attendance, Instant now, Scan... scans) {
        return upload(attendance, now, now, scans);
    }

    static List<Told> upload(Attendance attendance, Instant sentAt, Instant now, Scan... scans) {
        Upload upload = new Upload("officer", sentAt, List.of(scans), SEATED);
        return ((DoorAnswer.Scanned) attendance.scan(upload, now)).told();
    }

    static Verdict verdict(Attendance attendance, Instant now, Scan scan) {
        return upload(attendance, now, scan).getFirst().verdict();
    }

    static Presence.Result result(Attendance attendance, String member) {
        return Objects.requireNonNull(attendance.presence(member).result());
    }
}
