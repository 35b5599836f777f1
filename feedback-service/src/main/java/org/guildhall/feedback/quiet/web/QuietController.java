package org.guildhall.feedback.quiet.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Optional;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.OpinionActions;
import org.guildhall.feedback.opinion.OpinionView;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.text.CrisisWords;
import org.guildhall.feedback.opinion.web.OpinionBodies;
import org.guildhall.feedback.opinion.web.OpinionBody;
import org.guildhall.feedback.quiet.Code;
import org.guildhall.feedback.quiet.QuietAct;
import org.guildhall.feedback.quiet.QuietRoom;
import org.guildhall.feedback.quiet.web.QuietRules.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing and reading without a name. The code travels in bodies only. */
@RestController
@RequestMapping("/api/opinions/anonymous")
class QuietController {

    private final QuietRoom room;
    private final QuietRules rules;
    private final OpinionBodies bodies;
    private final Moments moments;

    QuietController(QuietRoom room, QuietRules rules, OpinionBodies bodies, Moments moments) {
        this.room = room;
        this.rules = rules;
        this.bodies = bodies;
        this.moments = moments;
    }

    @Operation(
            description = "The writer's device makes the code: 19 random characters of Crockford's base32 alphabet and"
                    + " Crockford's check character (modulo 37, alphabet extended by *~$=U). id is the first 26"
                    + " characters of the lower-case base32 form (RFC 4648 alphabet, no padding) of"
                    + " SHA-256(\"opinion/\" + code). Work: the smallest counter for which SHA-256(id + \"/\" + day +"
                    + " \"/\" + counter) begins with zeroBits zero bits; day and zeroBits as told by the rules.")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt raise(@Valid @RequestBody QuietRequests.Raise request) {
        room.raise(request.id(), request.words(), request.work().work());
        return rules.receipt(CrisisWords.in(request.text()));
    }

    @PostMapping("/acts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt act(@Valid @RequestBody QuietRequests.Act request) {
        QuietAct wanted = request.wanted();
        room.act(request.parsed(), wanted);
        return rules.receipt(wanted.text() != null && CrisisWords.in(wanted.text()));
    }

    @PostMapping("/thread")
    ThreadBody thread(@Valid @RequestBody QuietRequests.Bearer request) {
        Code code = Code.parse(request.code());
        Optional<Kept> kept = room.thread(code);
        return new ThreadBody(
                kept.isPresent() ? kept.get().it().state().name() : "WAITING_RELEASE",
                room.waits(code),
                rules.receipt(false).nextRelease(),
                kept.map(this::body).orElse(null));
    }

    private OpinionBody body(Kept kept) {
        Moment moment = moments.of(kept.it().raised().union());
        return bodies.body(
                kept,
                OpinionView.forAsker(kept.it()),
                OpinionActions.forAsker(kept.opinion(), new Person.CodeBearer(), moment));
    }

    /** {@code waiting}: something of the bearer's is in the intake until the next release. */
    record ThreadBody(
            String state,
            boolean waiting,
            java.time.Instant nextRelease,
            @Nullable OpinionBody opinion) {}
}
