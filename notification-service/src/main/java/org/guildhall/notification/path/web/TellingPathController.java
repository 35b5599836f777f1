package org.guildhall.notification.path.web;

import org.guildhall.directory.Actor;
import org.guildhall.notification.path.RosterFact;
import org.guildhall.notification.path.TellingPath;
import org.guildhall.notification.path.TellingPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a seat followed through the system meets this service. */
@RestController
class TellingPathController {
    private final TellingPaths paths;

    TellingPathController(TellingPaths paths) {
        this.paths = paths;
    }

    @GetMapping("/api/inbox/facts/{roster}/{sequence}/{member}")
    TellingPath follow(
            Actor actor, @PathVariable String roster, @PathVariable String sequence, @PathVariable String member) {
        return paths.follow(actor, RosterFact.of(roster, sequence, member));
    }
}
