package org.guildhall.activity.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.activities.desk.DecisionService;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.RequiresIfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For those who have to agree before an activity is announced. */
@RestController
@RequestMapping("/api/activities")
class DecisionController {
    private final DecisionService decisions;
    private final ActivityService activities;
    private final ActivityViews views;

    DecisionController(DecisionService decisions, ActivityService activities, ActivityViews views) {
        this.decisions = decisions;
        this.activities = activities;
        this.views = views;
    }

    /** A no needs its reason. */
    record ApprovalBody(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 500) String reason) {}

    /** An objection needs its reason, and may name a better time. */
    record ClearanceBody(
            @NotNull SaidBody answer,
            @Nullable @Size(max = 500) String reason,
            @Nullable Instant better) {
        enum SaidBody {
            CLEARED,
            OBJECTED
        }
    }

    /** What waits for the reader: to agree, to clear a time, to sign; earliest first, at most a hundred. */
    @GetMapping("/awaiting")
    List<ActivityView> awaiting(Actor actor) {
        return views.all(actor, decisions.awaiting(actor));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<ActivityView> approve(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody ApprovalBody body,
            @RequiresIfMatch Command command) {
        if (body.agreed()) {
            decisions.agree(actor, id, command);
        } else {
            decisions.sendBack(actor, id, reason(body.reason()), command);
        }
        return views.answer(actor, activities.see(actor, id), HttpStatus.OK);
    }

    @PutMapping("/{id}/slots/{rank}/clearances/{grade}")
    ResponseEntity<ActivityView> clear(
            Actor actor,
            @PathVariable String id,
            @PathVariable int rank,
            @PathVariable int grade,
            @Valid @RequestBody ClearanceBody body,
            @RequiresIfMatch Command command) {
        boolean objects = body.answer() == ClearanceBody.SaidBody.OBJECTED;
        DecisionService.Answer said = new DecisionService.Answer(
                objects ? Clearance.Answer.OBJECTED : Clearance.Answer.CLEARED,
                objects ? reason(body.reason()) : null,
                objects ? body.better() : null);
        decisions.clear(actor, id, rank, grade, said, command);
        return views.answer(actor, activities.see(actor, id), HttpStatus.OK);
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BadInput("reason", "reason-missing");
        }
        return reason.strip();
    }
}
