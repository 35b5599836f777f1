package org.guildhall.activity.collisions.web;

import jakarta.validation.Valid;
import java.util.List;
import org.guildhall.activity.collisions.CollisionService;
import org.guildhall.directory.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What slots would collide with; stores nothing. */
@RestController
@RequestMapping("/api/activities")
class CollisionController {
    private final CollisionService service;

    CollisionController(CollisionService service) {
        this.service = service;
    }

    /** One answer for each slot, in their order. */
    @PostMapping("/scores")
    List<SlotScore> scores(Actor actor, @Valid @RequestBody ScoreBody body) {
        return service.judge(actor, body.toPlan()).stream().map(SlotScore::of).toList();
    }
}
