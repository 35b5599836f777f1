package org.guildhall.activity.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.activities.desk.Wish;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.Page;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Activities to look at and, for their department, to plan, file, announce and withdraw. */
@RestController
@RequestMapping("/api/activities")
class ActivityController {
    private final ActivityService service;
    private final Activities activities;
    private final ActivityViews views;

    ActivityController(ActivityService service, Activities activities, ActivityViews views) {
        this.service = service;
        this.activities = activities;
        this.views = views;
    }

    record WithdrawalBody(@Nullable @Size(max = 500) String reason) {}

    /** With {@code from}: what has not ended then, forward; without: backward from the latest. */
    @GetMapping
    Page<ActivityRow> list(
            Actor actor,
            @RequestParam @Nullable String union,
            @RequestParam @Nullable State state,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Integer grade,
            @RequestParam @Nullable String semester,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        int size = Page.limit(limit);
        Wish wish = ListWish.of(actor, union, state, kind, grade, semester, from, cursor, size + 1);
        Page<Activity> page = Page.cut(activities.list(wish), size, ListWish::position);
        return new Page<>(views.rows(actor, page.items()), page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<ActivityView> one(Actor actor, @PathVariable String id) {
        return shown(actor, id, HttpStatus.OK);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ActivityView> draft(Actor actor, @Valid @RequestBody ActivityBody body, Command command) {
        return shown(actor, service.draft(actor, body.toDetails(), command), HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    ResponseEntity<ActivityView> edit(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody ActivityBody body,
            @RequiresIfMatch Command command) {
        service.edit(actor, id, body.toDetails(), command);
        return shown(actor, id, HttpStatus.OK);
    }

    @PostMapping("/{id}/filing")
    ResponseEntity<ActivityView> file(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        service.file(actor, id, command);
        return shown(actor, id, HttpStatus.OK);
    }

    @PostMapping("/{id}/announcement")
    ResponseEntity<ActivityView> announce(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        service.announce(actor, id, command);
        return shown(actor, id, HttpStatus.OK);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ActivityView> withdraw(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody WithdrawalBody body,
            @RequiresIfMatch Command command) {
        service.withdraw(actor, id, body.reason(), command);
        return shown(actor, id, HttpStatus.OK);
    }

    private ResponseEntity<ActivityView> shown(Actor actor, String id, HttpStatus status) {
        return views.answer(actor, service.see(actor, id), status);
    }
}
