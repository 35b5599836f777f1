package org.guildhall.feedback.desk.web;

import jakarta.validation.Valid;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.desk.Acts;
import org.guildhall.feedback.desk.AskerDesk;
import org.guildhall.feedback.desk.HandlerDesk;
import org.guildhall.feedback.desk.Seen;
import org.guildhall.feedback.desk.Sight;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.web.OpinionBody;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Etags;
import org.guildhall.platform.web.RequiresIfMatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One opinion: raised, read, and moved by its asker and its handlers. */
@RestController
@RequestMapping("/api/opinions")
class OpinionController {

    private final Acts acts;
    private final AskerDesk asking;
    private final HandlerDesk handling;
    private final Answers answers;

    OpinionController(Acts acts, AskerDesk asking, HandlerDesk handling, Answers answers) {
        this.acts = acts;
        this.asking = asking;
        this.handling = handling;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<OpinionBody> raise(Actor actor, Command command, @Valid @RequestBody OpinionRequests.Raise request) {
        Seen seen = asking.raise(actor, request.words(), command);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Etags.tag(seen.kept().version()))
                .body(answers.body(actor, seen));
    }

    @GetMapping(OpinionRequests.ONE)
    ResponseEntity<OpinionBody> one(Actor actor, @PathVariable String id) {
        return answers.of(actor, acts.find(actor, id));
    }

    @PostMapping(OpinionRequests.ONE + "/take")
    ResponseEntity<OpinionBody> take(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        return answers.of(actor, handling.take(actor, id, command));
    }

    @PostMapping(OpinionRequests.ONE + "/entries")
    ResponseEntity<OpinionBody> write(
            Actor actor,
            @PathVariable String id,
            @RequiresIfMatch Command command,
            @Valid @RequestBody OpinionRequests.Write request) {
        Entry.Type type = OpinionRequests.oneOf(Entry.Type.values(), "kind", request.kind());
        Seen seen = acts.find(actor, id);
        if (seen.sight() != Sight.ASKER) {
            return answers.of(actor, handling.write(actor, id, type, request.text(), command));
        }
        if (type != Entry.Type.REPLY) {
            throw new BadInput("kind", "invalid");
        }
        return answers.of(actor, asking.reply(seen, request.text(), command));
    }

    @PostMapping(OpinionRequests.ONE + "/result")
    ResponseEntity<OpinionBody> result(
            Actor actor,
            @PathVariable String id,
            @RequiresIfMatch Command command,
            @Valid @RequestBody OpinionRequests.Result request) {
        return answers.of(actor, handling.answer(actor, id, request.given(), command));
    }

    @PostMapping(OpinionRequests.ONE + "/signature")
    ResponseEntity<OpinionBody> sign(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        return answers.of(actor, handling.sign(actor, id, command));
    }

    @PostMapping(OpinionRequests.ONE + "/climb")
    ResponseEntity<OpinionBody> climb(
            Actor actor,
            @PathVariable String id,
            @RequiresIfMatch Command command,
            @Valid @RequestBody OpinionRequests.Why request) {
        return answers.of(actor, handling.climb(actor, id, request.why(), command));
    }

    @PostMapping(OpinionRequests.ONE + "/confirmation")
    ResponseEntity<OpinionBody> confirm(
            Actor actor,
            @PathVariable String id,
            @RequiresIfMatch Command command,
            @Valid @RequestBody OpinionRequests.Confirmation request) {
        return answers.of(actor, asking.confirm(actor, id, request.satisfaction(), command));
    }

    @PostMapping(OpinionRequests.ONE + "/reopening")
    ResponseEntity<OpinionBody> reopen(
            Actor actor,
            @PathVariable String id,
            @RequiresIfMatch Command command,
            @Valid @RequestBody OpinionRequests.Why request) {
        return answers.of(actor, asking.reopen(actor, id, request.why(), command));
    }

    @PostMapping(OpinionRequests.ONE + "/withdrawal")
    ResponseEntity<OpinionBody> withdraw(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        return answers.of(actor, asking.withdraw(actor, id, command));
    }
}
