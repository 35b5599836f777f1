package org.guildhall.feedback.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.desk.UnsealingDesk;
import org.guildhall.feedback.desk.UnsealingDesk.Opening;
import org.guildhall.feedback.opinion.web.OpinionBodies;
import org.guildhall.feedback.opinion.web.OpinionBody.PersonBody;
import org.guildhall.feedback.opinion.web.OpinionBody.UnsealingBody;
import org.guildhall.platform.store.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening a confidential asker's seal, two roles together. */
@RestController
@RequestMapping("/api/opinions" + OpinionRequests.ONE + "/unsealing")
class UnsealingController {

    private final UnsealingDesk desk;
    private final OpinionBodies bodies;

    UnsealingController(UnsealingDesk desk, OpinionBodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    record Asked(@NotBlank @Size(max = 20) String reason) {}

    /** {@code asker} only for the two who opened the seal, for a day. */
    record OpeningBody(UnsealingBody unsealing, @Nullable PersonBody asker) {}

    @PostMapping
    OpeningBody ask(Actor actor, @PathVariable String id, Command command, @Valid @RequestBody Asked asked) {
        return body(desk.ask(actor, id, UnsealingDesk.reason(asked.reason()), command));
    }

    @PostMapping("/approval")
    OpeningBody agree(Actor actor, @PathVariable String id, Command command) {
        return body(desk.agree(actor, id, command));
    }

    @GetMapping
    OpeningBody look(Actor actor, @PathVariable String id) {
        return body(desk.look(actor, id));
    }

    private OpeningBody body(Opening opening) {
        return new OpeningBody(bodies.unsealing(opening.unsealing()), bodies.person(opening.asker()));
    }
}
