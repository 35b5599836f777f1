package org.guildhall.feedback.desk.web;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.desk.AskerDesk;
import org.guildhall.feedback.desk.PublishingDesk;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.web.OpinionBody;
import org.guildhall.feedback.opinion.web.PublishedBody;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.Cursor;
import org.guildhall.platform.web.Page;
import org.guildhall.platform.web.RequiresIfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** "You said, we did": wording, objecting, approving, and what everybody may read without signing in. */
@RestController
@RequestMapping("/api/opinions")
class PublishingController {

    private final PublishingDesk desk;
    private final AskerDesk asking;
    private final Opinions opinions;
    private final Answers answers;

    PublishingController(PublishingDesk desk, AskerDesk asking, Opinions opinions, Answers answers) {
        this.desk = desk;
        this.asking = asking;
        this.opinions = opinions;
        this.answers = answers;
    }

    record Wording(
            @NotBlank @Size(max = 300) String question,
            @NotBlank @Size(max = 1_000) String answer) {}

    @PutMapping(OpinionRequests.ONE + "/publication")
    ResponseEntity<OpinionBody> word(
            Actor actor,
            @PathVariable String id,
            @RequiresIfMatch Command command,
            @Valid @RequestBody Wording wording) {
        return answers.of(actor, desk.word(actor, id, wording.question(), wording.answer(), command));
    }

    @PostMapping(OpinionRequests.ONE + "/publication/approval")
    ResponseEntity<OpinionBody> approve(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        return answers.of(actor, desk.approve(actor, id, command));
    }

    @PostMapping(OpinionRequests.ONE + "/objection")
    ResponseEntity<OpinionBody> object(Actor actor, @PathVariable String id, @RequiresIfMatch Command command) {
        return answers.of(actor, asking.object(actor, id, command));
    }

    @SecurityRequirements
    @GetMapping("/published")
    Page<PublishedBody> published(
            @RequestParam String union,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        List<Kept> found = opinions.published(union, cursor == null ? null : Cursor.decode(cursor), shown + 1);
        Page<Kept> page = Page.cut(found, shown, kept -> Opinions.shown(kept.it()));
        return new Page<>(page.items().stream().map(answers::published).toList(), page.next());
    }
}
