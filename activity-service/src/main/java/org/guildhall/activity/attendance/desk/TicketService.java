package org.guildhall.activity.attendance.desk;

import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.views.MySignUps;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.activity.signup.views.SignUpRow;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** What students do with a ticket: show it, check in at the door, ask for leave, object. Always their own. */
@Service
public class TicketService {
    private final Doors doors;
    private final MySignUps signUps;

    /** A place with what its door knows of its holder. */
    public record Ticket(SignUpRow row, Attendance attendance) {}

    public TicketService(Doors doors, MySignUps signUps) {
        this.doors = doors;
        this.signUps = signUps;
    }

    /** The ticket of a seat or a waiting place. */
    public Ticket ticket(SignUpId id) {
        SignUpRow row = held(id);
        return new Ticket(row, doors.glimpse(id.roster(), id.member()));
    }

    /** Checks in, or out, with the code shown at the door. */
    public DoorAnswer checkIn(SignUpId id, Direction direction, String code) {
        boolean seated = seated(held(id));
        doors.glimpse(id.roster(), id.member());
        return doors.ask(id.roster(), (draft, now) -> draft.checkIn(id.member(), seated, direction, code, now));
    }

    /** Asks to be excused. */
    public DoorAnswer askLeave(SignUpId id, String reason) {
        boolean seated = seated(held(id));
        doors.glimpse(id.roster(), id.member());
        return doors.ask(id.roster(), (draft, now) -> draft.pleas().askLeave(id.member(), seated, reason, now));
    }

    /** Says the warning is wrong. */
    public DoorAnswer object(SignUpId id, String text) {
        held(id);
        return doors.ask(id.roster(), (draft, now) -> draft.pleas().object(id.member(), text, now));
    }

    private SignUpRow held(SignUpId id) {
        return signUps.find(id).filter(SignUpRow::live).orElseThrow(() -> new NotFound("sign-up"));
    }

    private static boolean seated(SignUpRow row) {
        return row.state() == Entry.State.SEATED;
    }
}
