package org.guildhall.activity.attendance.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.desk.Rights;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.attendance.Scan;
import org.guildhall.activity.attendance.Verdict;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.activity.signup.desk.Desks;
import org.guildhall.directory.Directory;
import org.springframework.stereotype.Component;

/** Free seats that nobody waits for, given at the door while the roster takes people; the roster decides. */
@Component
class WalkIns {
    private static final SignUpOutcome TAKEN = new SignUpOutcome.Unknown();
    private final Desks rosters;
    private final Directory directory;

    WalkIns(Desks rosters, Directory directory) {
        this.rosters = rosters;
        this.directory = directory;
    }

    /** Seats whom the officer would let in and nothing but a seat keeps out; true when somebody got one. */
    boolean seat(Activity activity, RosterId id, List<Scan> scans, DoorAnswer answer) {
        Set<String> outside = answer instanceof DoorAnswer.Scanned scanned
                ? scanned.told().stream()
                        .filter(told -> told.verdict() == Verdict.NOT_SEATED)
                        .map(DoorAnswer.Told::scan)
                        .collect(Collectors.toSet())
                : Set.of();
        return scans.stream()
                .filter(scan -> scan.letIn() && outside.contains(scan.id()))
                .filter(scan -> invited(activity, scan.member()))
                .map(scan -> seat(id, scan))
                .reduce(false, Boolean::logicalOr);
    }

    private boolean invited(Activity activity, String member) {
        return directory
                .find(member)
                .filter(card -> Rights.invites(activity, card))
                .isPresent();
    }

    private boolean seat(RosterId id, Scan scan) {
        SignUp asked = new SignUp(scan.member(), List.of(), "door/" + scan.id(), "door");
        SignUpOutcome outcome = rosters.ask(id, (draft, now) -> {
            draft.keepTime(now);
            boolean free = draft.seats().free() > 0 && draft.seats().waiting() == 0;
            return free ? draft.signUp(asked, now) : TAKEN;
        });
        return outcome instanceof SignUpOutcome.Confirmed;
    }
}
