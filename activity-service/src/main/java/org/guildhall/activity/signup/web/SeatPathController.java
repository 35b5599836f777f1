package org.guildhall.activity.signup.web;

import org.guildhall.activity.activities.desk.KnownActivities;
import org.guildhall.activity.signup.path.SeatPath;
import org.guildhall.activity.signup.path.SeatPathService;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.activity.signup.web.SeatPathView.FactView;
import org.guildhall.activity.signup.web.SeatPathView.RecordView;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.platform.event.Hearing;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Follows one seat: for its party, and for whoever may see the roster. */
@RestController
class SeatPathController {
    private static final String TOPIC = "activity.events";
    private final SeatPathService paths;
    private final KnownActivities activities;
    private final Directory directory;

    SeatPathController(SeatPathService paths, KnownActivities activities, Directory directory) {
        this.paths = paths;
        this.activities = activities;
        this.directory = directory;
    }

    @GetMapping("/api/sign-ups/{id}/path")
    SeatPathView follow(Actor actor, @PathVariable String id) {
        SeatPath path = paths.follow(actor, parsed(id));
        SignUpId entry = path.entry();
        String leader = entry.member();
        return new SeatPathView(
                id,
                entry.toString(),
                directory.find(leader).map(Card::displayName).orElse(leader),
                entry.roster().activity(),
                entry.roster().session(),
                Words.of(activities.get(entry.roster().activity()).details().title()),
                path.state().name(),
                path.cause().name(),
                path.received(),
                path.version(),
                path.waiting(),
                fact(entry, path.told()),
                record(path.hearing()));
    }

    private static @Nullable FactView fact(SignUpId entry, SeatPath.@Nullable Told told) {
        if (told == null) {
            return null;
        }
        String sequence = Position.text(told.position());
        return new FactView("roster/" + entry.roster() + "/" + sequence, told.type(), sequence, told.at());
    }

    private static @Nullable RecordView record(@Nullable Hearing hearing) {
        return hearing == null
                ? null
                : new RecordView(TOPIC, hearing.partition(), hearing.offset(), hearing.sent(), hearing.heard());
    }

    private static SignUpId parsed(String text) {
        try {
            return SignUpId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("sign-up");
        }
    }
}
