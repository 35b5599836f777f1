package org.guildhall.feedback.desk;

import java.util.Objects;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.springframework.stereotype.Component;

/** What handlers do: take, write, answer, hand up. Nobody handles an own opinion, in whatever mode it was asked. */
@Component
public final class HandlerDesk {

    private final Acts acts;
    private final Texts texts;

    HandlerDesk(Acts acts, Texts texts) {
        this.acts = acts;
        this.texts = texts;
    }

    public Seen take(Actor actor, String id, Command command) {
        return acts.act(foreign(actor, id), command, (opinion, moment) -> opinion.take(actor.id(), moment));
    }

    /** A note, a question or a reply. */
    public Seen write(Actor actor, String id, Entry.Type type, String text, Command command) {
        Seen seen = foreign(actor, id);
        Entry entry = acts.entry(seen, type, actor.id(), text);
        return acts.act(seen, command, (opinion, moment) -> opinion.write(actor.id(), entry, moment));
    }

    public Seen answer(Actor actor, String id, NewResult given, Command command) {
        Seen seen = foreign(actor, id);
        Raised raised = seen.kept().it().raised();
        String key = OpinionIds.random();
        SealedText words = Objects.requireNonNull(texts.sealAnswer(id, raised.key(), key, "words", given.words()));
        SealedText proof = texts.sealAnswer(id, raised.key(), key, "proof", given.proofWords());
        SealedText link = texts.sealAnswer(id, raised.key(), key, "link", given.proofLink());
        return acts.act(seen, command, (opinion, moment) -> {
            var rung = opinion.snapshot().holding().rung();
            Answer answer = Answer.given(key, given.code(), words, given.reason(), actor.id(), rung, moment.now())
                    .promised(given.promised())
                    .proven(proof, link);
            return opinion.answer(answer, moment);
        });
    }

    /** The second signature under a result that one department must not give alone. */
    public Seen sign(Actor actor, String id, Command command) {
        return acts.act(foreign(actor, id), command, (opinion, moment) -> opinion.sign(actor.id(), moment));
    }

    public Seen climb(Actor actor, String id, String why, Command command) {
        Seen seen = foreign(actor, id);
        Entry note = acts.entry(seen, Entry.Type.NOTE, actor.id(), why);
        return acts.act(seen, command, (opinion, moment) -> opinion.climb(actor.id(), note, moment));
    }

    private Seen foreign(Actor actor, String id) {
        Seen seen = acts.find(actor, id);
        if (seen.sight() == Sight.ASKER) {
            throw new RefusedException(Refusal.of("own-opinion"));
        }
        return seen;
    }
}
