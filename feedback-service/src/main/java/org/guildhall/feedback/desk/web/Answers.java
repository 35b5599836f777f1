package org.guildhall.feedback.desk.web;

import org.guildhall.directory.Actor;
import org.guildhall.feedback.desk.Seen;
import org.guildhall.feedback.desk.Sight;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.OpinionActions;
import org.guildhall.feedback.opinion.OpinionView;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.web.OpinionBodies;
import org.guildhall.feedback.opinion.web.OpinionBody;
import org.guildhall.feedback.opinion.web.PublishedBody;
import org.guildhall.platform.web.Etags;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with an opinion as the caller may see it, with what the caller may do now. */
@Component
final class Answers {

    private final OpinionBodies bodies;
    private final Moments moments;

    Answers(OpinionBodies bodies, Moments moments) {
        this.bodies = bodies;
        this.moments = moments;
    }

    ResponseEntity<OpinionBody> of(Actor actor, Seen seen) {
        return Etags.ok(seen.kept().version(), body(actor, seen));
    }

    OpinionBody body(Actor actor, Seen seen) {
        var opinion = seen.kept().opinion();
        Moment moment = moments.of(seen.kept().it().raised().union());
        return seen.sight() == Sight.ASKER
                ? bodies.body(
                        seen.kept(),
                        OpinionView.forAsker(seen.kept().it()),
                        OpinionActions.forAsker(opinion, seen.person(), moment))
                : bodies.body(
                        seen.kept(),
                        OpinionView.forHandler(seen.kept().it()),
                        OpinionActions.forHandler(opinion, actor.id(), moment));
    }

    PublishedBody published(Kept kept) {
        return PublishedBody.of(kept, moments.of(kept.it().raised().union()).days());
    }
}
