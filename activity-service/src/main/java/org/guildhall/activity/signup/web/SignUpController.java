package org.guildhall.activity.signup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.desk.KnownActivities;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.activity.signup.desk.Party;
import org.guildhall.activity.signup.desk.SignUpService;
import org.guildhall.activity.signup.views.MySignUps;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.activity.signup.views.SignUpRow;
import org.guildhall.activity.signup.views.SignUpRows;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Cursor;
import org.guildhall.platform.web.NotFound;
import org.guildhall.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Seats asked for, looked up and given up by the person they are for. */
@RestController
@RequestMapping("/api/sign-ups")
class SignUpController {
    private final SignUpService signUps;
    private final MySignUps mine;
    private final KnownActivities activities;
    private final SignUpViews views;

    SignUpController(SignUpService signUps, MySignUps mine, KnownActivities activities, SignUpViews views) {
        this.signUps = signUps;
        this.mine = mine;
        this.activities = activities;
        this.views = views;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SignUpView signUp(Actor actor, @Valid @RequestBody SignUpBody body, Command command) {
        RosterId roster = new RosterId(body.activity(), body.session());
        Party party = body.toParty();
        SignUpOutcome outcome = signUps.signUp(actor, roster, party, command);
        Refusals.check(outcome);
        return answered(new SignUpId(roster, actor.id()), party.companions(), outcome);
    }

    @DeleteMapping("/{id}")
    SignUpView giveUp(Actor actor, @PathVariable String id) {
        SignUpId own = own(actor, id);
        SignUpOutcome outcome = signUps.giveUp(actor, own.roster());
        Refusals.check(outcome);
        return answered(own, List.of(), outcome);
    }

    record ConsentBody(@NotNull Boolean can) {}

    /** Whether the party can make a time that has moved; a no frees its seats without blame. */
    @PostMapping("/{id}/consent")
    SignUpView answer(Actor actor, @PathVariable String id, @Valid @RequestBody ConsentBody body) {
        SignUpId own = own(actor, id);
        Refusals.check(signUps.answer(actor, own.roster(), body.can()));
        return shown(mine.find(own).orElse(null));
    }

    /** A page of one's own, or with a key the one sign-up that key made. */
    @GetMapping(params = "!key")
    Page<SignUpView> list(Actor actor, @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        int size = Page.limit(limit);
        List<SignUpRow> rows = mine.newest(actor.id(), cursor == null ? null : after(cursor), size + 1);
        Page<SignUpRow> page = Page.cut(rows, size, row -> row.at().toEpochMilli() + "/" + row.id());
        return new Page<>(views.of(page.items()), page.next());
    }

    @GetMapping(params = "key")
    SignUpView byKey(Actor actor, @RequestParam String key) {
        return shown(mine.byCommand(actor.id(), actor.id() + "/" + key).orElse(null));
    }

    @GetMapping("/{id}")
    SignUpView one(Actor actor, @PathVariable String id) {
        return shown(mine.find(own(actor, id)).orElse(null));
    }

    private SignUpView shown(@Nullable SignUpRow row) {
        if (row == null) {
            throw new NotFound("sign-up");
        }
        return views.of(List.of(row)).stream().findFirst().orElseThrow(() -> new NotFound("sign-up"));
    }

    private SignUpView answered(SignUpId id, List<String> party, SignUpOutcome outcome) {
        Activity activity = activities.get(id.roster().activity());
        return views.answered(id, activity, party, outcome);
    }

    private static SignUpId own(Actor actor, String text) {
        try {
            SignUpId id = SignUpId.parse(text);
            if (id.member().equals(actor.id())) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new NotFound("sign-up");
        }
        throw new NotFound("sign-up");
    }

    private static SignUpRows.After after(String cursor) {
        String text = Cursor.decode(cursor);
        int slash = text.indexOf('/');
        try {
            return new SignUpRows.After(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new BadInput("cursor", "cursor-broken", e);
        }
    }
}
