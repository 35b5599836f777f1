package org.guildhall.activity.attendance.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.attendance.Scan;
import org.guildhall.activity.attendance.Upload;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Rosters;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** What organisers do: show the door's code, scan, see who is missing, decide on leave. */
@Service
public class DoorService {
    private final Doors doors;
    private final Rosters rosters;
    private final ActivityService activities;
    private final Directory directory;
    private final WalkIns walkIns;
    private final Clock clock;

    /** A session's attendance beside its roster, if there is one. */
    public record Seen(Activity activity, Attendance attendance, Optional<Roster> roster) {}

    public DoorService(
            Doors doors,
            Rosters rosters,
            ActivityService activities,
            Directory directory,
            WalkIns walkIns,
            Clock clock) {
        this.doors = doors;
        this.rosters = rosters;
        this.activities = activities;
        this.directory = directory;
        this.walkIns = walkIns;
        this.clock = clock;
    }

    /** Attendance and roster, for those who manage the activity. */
    public Seen see(Actor actor, RosterId id) {
        Activity activity = managed(actor, id);
        return new Seen(activity, doors.open(id), rosters.load(id).map(Versioned::state));
    }

    /** The attendance alone, as codes need it: nobody's presence is read. */
    public Attendance door(Actor actor, RosterId id) {
        managed(actor, id);
        return doors.glimpse(id, actor.id());
    }

    public Instant now() {
        return clock.instant();
    }

    /** Sets whether one must also check out. */
    public DoorAnswer arrange(Actor actor, RosterId id, boolean checkOut) {
        managed(actor, id);
        doors.glimpse(id, actor.id());
        return doors.ask(id, (draft, now) -> draft.requireCheckOut(checkOut));
    }

    /** Takes what a phone scanned; who has no seat may get a free one if the officer says so. */
    public DoorAnswer scan(Actor actor, RosterId id, Instant sentAt, List<Scan> scans) {
        Activity activity = managed(actor, id);
        doors.glimpse(id, actor.id());
        DoorAnswer answer = scan(id, new Upload(actor.id(), sentAt, scans, doors.seated(id)));
        boolean gaveSeats = walkIns.seat(activity, id, scans, answer);
        return gaveSeats ? scan(id, new Upload(actor.id(), sentAt, scans, doors.seated(id))) : answer;
    }

    private DoorAnswer scan(RosterId id, Upload upload) {
        return doors.ask(id, (draft, now) -> draft.scan(upload, now));
    }

    /** Grants or refuses leave: the responsible person, or a counselor of the member's grade. */
    public DoorAnswer decideLeave(Actor actor, SignUpId id, boolean approved, String why) {
        Activity activity = activities.see(actor, id.roster().activity()).state();
        Integer grade = directory.find(id.member()).map(Card::grade).orElse(null);
        boolean counselor = grade != null && actor.isCounselorOf(grade);
        if (!counselor && !activity.responsible().equals(actor.id())) {
            throw new Forbidden("not-yours");
        }
        require(activity, id.roster());
        return doors.ask(
                id.roster(), (draft, now) -> draft.pleas().decideLeave(id.member(), approved, actor.id(), why, now));
    }

    /** Says that somebody who was warned or recorded as missing came after all. */
    public DoorAnswer came(Actor actor, SignUpId id) {
        managed(actor, id.roster());
        if (id.member().equals(actor.id())) {
            return new DoorAnswer.Refused("own-no-show");
        }
        boolean seated = doors.seated(id.roster()).contains(id.member());
        return doors.ask(id.roster(), (draft, now) -> draft.pleas().came(id.member(), seated, actor.id(), now));
    }

    private Activity managed(Actor actor, RosterId id) {
        Activity activity = activities.managed(actor, id.activity());
        require(activity, id);
        return activity;
    }

    private static void require(Activity activity, RosterId id) {
        if (activity.session(id.session()).isEmpty()) {
            throw new NotFound("session " + id);
        }
    }
}
