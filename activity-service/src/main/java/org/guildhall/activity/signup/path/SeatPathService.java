package org.guildhall.activity.signup.path;

import org.guildhall.activity.signup.desk.RosterService;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.directory.Actor;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Shows the way of a sign-up to its party and to whoever may see the roster; for others there is none. */
@Service
public class SeatPathService {
    private final SeatPaths paths;
    private final RosterService rosters;

    public SeatPathService(SeatPaths paths, RosterService rosters) {
        this.paths = paths;
        this.rosters = rosters;
    }

    public SeatPath follow(Actor actor, SignUpId id) {
        return paths.find(id)
                .filter(path -> path.isOf(actor.id()) || rosters.maySee(actor, id.roster()))
                .orElseThrow(() -> new NotFound("sign-up"));
    }
}
