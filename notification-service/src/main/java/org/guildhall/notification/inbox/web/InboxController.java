package org.guildhall.notification.inbox.web;

import java.time.Instant;
import org.guildhall.directory.Actor;
import org.guildhall.notification.inbox.Inbox;
import org.guildhall.notification.inbox.InboxLine;
import org.guildhall.notification.inbox.InboxRows.Before;
import org.guildhall.notification.inbox.NoticeKey;
import org.guildhall.notification.kind.Language;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Cursor;
import org.guildhall.platform.web.NotFound;
import org.guildhall.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own inbox; there is no way to ask for another's. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {
    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    /** How many lines are unread, counted up to a hundred. */
    record Unread(int unread) {}

    @GetMapping
    Page<InboxLine> page(Actor actor, @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        Inbox.Leaf leaf = inbox.page(
                actor.id(),
                Language.of(actor.card().locale()),
                cursor == null ? null : before(cursor),
                Page.limit(limit));
        Before next = leaf.next();
        return new Page<>(leaf.lines(), next == null ? null : Cursor.encode(next.told() + " " + next.id()));
    }

    @GetMapping("/unread")
    Unread unread(Actor actor) {
        return new Unread(inbox.unread(actor.id()));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable String id) {
        String notice = NoticeKey.notice(id);
        if (notice == null || !inbox.read(actor.id(), notice)) {
            throw new NotFound("notice " + id);
        }
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        inbox.readAll(actor.id());
    }

    private static Before before(String cursor) {
        String place = Cursor.decode(cursor);
        int space = place.indexOf(' ');
        try {
            return new Before(Instant.parse(place.substring(0, Math.max(0, space))), place.substring(space + 1));
        } catch (RuntimeException e) {
            throw new BadInput("cursor", "cursor-broken", e);
        }
    }
}
