package org.guildhall.activity.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guildhall.activity.activities.Breach.How;
import org.guildhall.activity.activities.PromiseEnd.Ground;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.promises.PromiseKeeper;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.RequiresIfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done when an announced time cannot be kept. */
@RestController
@RequestMapping("/api/activities/{id}")
class KeepingController {
    private final PromiseKeeper keeper;
    private final ActivityService activities;
    private final ActivityViews views;

    KeepingController(PromiseKeeper keeper, ActivityService activities, ActivityViews views) {
        this.keeper = keeper;
        this.activities = activities;
        this.views = views;
    }

    record SwitchBody(@NotNull @Min(1) @Max(4) Integer rank) {}

    /** The cost is the tag of the cancellation cost its sender has seen. */
    record BreachBody(
            @NotBlank @Size(max = 500) String reason,
            @Nullable Ground ground,
            @Nullable @Size(max = 40) String cost) {
        PromiseKeeper.Wish as(How how) {
            return new PromiseKeeper.Wish(how, reason.strip(), ground, cost);
        }
    }

    record SignOffBody(@NotNull Boolean agreed) {}

    /** To a cleared fallback at least a day ahead. */
    @PostMapping("/slot-switch")
    ResponseEntity<ActivityView> switchSlot(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody SwitchBody body,
            @RequiresIfMatch Command command) {
        keeper.switchSlot(actor, id, body.rank(), command);
        return shown(actor, id);
    }

    @PostMapping("/postponement")
    ResponseEntity<ActivityView> postpone(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody BreachBody body,
            @RequiresIfMatch Command command) {
        keeper.breach(actor, id, body.as(How.POSTPONE), command);
        return shown(actor, id);
    }

    @PostMapping("/cancellation")
    ResponseEntity<ActivityView> cancel(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody BreachBody body,
            @RequiresIfMatch Command command) {
        keeper.breach(actor, id, body.as(How.CANCEL), command);
        return shown(actor, id);
    }

    @PostMapping("/cancellation/sign-off")
    ResponseEntity<ActivityView> signOff(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody SignOffBody body,
            @RequiresIfMatch Command command) {
        keeper.signOff(actor, id, body.agreed(), command);
        return shown(actor, id);
    }

    @PostMapping("/excuse")
    ResponseEntity<ActivityView> excuse(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        keeper.excuse(actor, id, command);
        return shown(actor, id);
    }

    private ResponseEntity<ActivityView> shown(Actor actor, String id) {
        return views.answer(actor, activities.see(actor, id), HttpStatus.OK);
    }
}
