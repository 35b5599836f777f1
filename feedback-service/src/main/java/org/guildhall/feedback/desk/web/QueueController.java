package org.guildhall.feedback.desk.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.opinion.OpinionState;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.opinion.web.OpinionBodies;
import org.guildhall.feedback.opinion.web.OpinionBody;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Cursor;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists: what waits for me, what my departments share, what I asked. */
@RestController
@RequestMapping("/api/opinions")
class QueueController {

    private final Opinions opinions;
    private final Askers askers;
    private final OpinionBodies bodies;

    QueueController(Opinions opinions, Askers askers, OpinionBodies bodies) {
        this.opinions = opinions;
        this.askers = askers;
        this.bodies = bodies;
    }

    @GetMapping
    Page<OpinionBody.Row> queue(
            Actor actor,
            @RequestParam(defaultValue = "mine") String queue,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (!actor.isOfficer() && !actor.isCounselor() && !actor.isStaff()) {
            throw new Forbidden("forbidden");
        }
        OpinionState only = state == null ? null : OpinionRequests.oneOf(OpinionState.values(), "state", state);
        String after = cursor == null ? null : Cursor.decode(cursor);
        int shown = Page.limit(limit);
        List<Kept> found = switch (queue) {
            case "mine" -> opinions.heldBy(actor.id(), only, after, shown + 1);
            case "department" -> ofDepartments(actor, only, after, shown + 1);
            default -> throw new BadInput("queue", "invalid");
        };
        return page(found, shown, kept -> Opinions.rank(kept.it()));
    }

    @GetMapping("/mine")
    Page<OpinionBody.Row> mine(
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        String after = cursor == null ? null : Cursor.decode(cursor);
        return page(
                opinions.askedBy(actor.id(), askers.tags(actor.id()).tags(), after, shown + 1),
                shown,
                kept -> Opinions.age(kept.it()));
    }

    private List<Kept> ofDepartments(Actor actor, @Nullable OpinionState only, @Nullable String after, int limit) {
        String union = actor.card().union();
        if (union == null || !actor.isOfficer()) {
            return List.of();
        }
        Set<String> departments = actor.isPresident(union) ? Set.of() : actor.departments();
        if (departments.isEmpty() && !actor.isPresident(union)) {
            return List.of();
        }
        return opinions.ofDepartments(union, departments, only, after, limit);
    }

    private Page<OpinionBody.Row> page(List<Kept> found, int shown, Function<Kept, String> position) {
        Page<Kept> page = Page.cut(found, shown, position);
        return new Page<>(page.items().stream().map(bodies::row).toList(), page.next());
    }
}
