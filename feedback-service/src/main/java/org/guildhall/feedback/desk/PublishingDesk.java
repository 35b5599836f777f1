package org.guildhall.feedback.desk;

import org.guildhall.directory.Actor;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.springframework.stereotype.Component;

/** "You said, we did": one department words, the asker may object, the other department approves. */
@Component
public final class PublishingDesk {

    private final Acts acts;
    private final Texts texts;

    PublishingDesk(Acts acts, Texts texts) {
        this.acts = acts;
        this.texts = texts;
    }

    public Seen word(Actor actor, String id, String question, String answer, Command command) {
        Seen seen = foreign(actor, id);
        String text = texts.text(id, seen.kept().it().raised());
        if (Wording.copies(text, question) || Wording.copies(text, answer)) {
            throw refused("copied-words");
        }
        return acts.act(seen, command, (opinion, moment) -> opinion.word(actor.id(), question, answer, moment));
    }

    public Seen approve(Actor actor, String id, Command command) {
        return acts.act(foreign(actor, id), command, (opinion, moment) -> opinion.approve(actor.id(), moment));
    }

    private Seen foreign(Actor actor, String id) {
        Seen seen = acts.find(actor, id);
        if (seen.sight() == Sight.ASKER) {
            throw refused("own-opinion");
        }
        return seen;
    }

    private static RefusedException refused(String code) {
        return new RefusedException(Refusal.of(code));
    }
}
