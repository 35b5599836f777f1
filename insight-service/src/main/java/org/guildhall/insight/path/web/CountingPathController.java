package org.guildhall.insight.path.web;

import org.guildhall.directory.Actor;
import org.guildhall.insight.path.CountingPath;
import org.guildhall.insight.path.CountingPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a seat followed through the system meets this service. */
@RestController
class CountingPathController {
    private final CountingPaths paths;

    CountingPathController(CountingPaths paths) {
        this.paths = paths;
    }

    @GetMapping("/api/insight/facts/{roster}/{sequence}/{member}")
    CountingPath follow(
            Actor actor, @PathVariable String roster, @PathVariable String sequence, @PathVariable String member) {
        return paths.follow(actor, roster, sequence, member);
    }
}
