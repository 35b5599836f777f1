package org.guildhall.feedback.desk;

import org.guildhall.directory.Actor;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.feedback.privacy.WrappedKey;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How one person finds an opinion and takes one step of it; words are sealed before any decision sees them. */
@Component
public final class Acts {

    private final Opinions opinions;
    private final Moments moments;
    private final Texts texts;
    private final Sights sights;

    Acts(Opinions opinions, Moments moments, Texts texts, Sights sights) {
        this.opinions = opinions;
        this.moments = moments;
        this.texts = texts;
        this.sights = sights;
    }

    /** One step of an opinion at a moment. */
    interface Act {
        OpinionVerdict on(Opinion opinion, Moment moment);
    }

    /** The opinion if this person may see it; otherwise it does not exist. */
    public Seen find(Actor actor, String id) {
        return opinions.find(id).flatMap(kept -> sights.see(actor, kept)).orElseThrow(Acts::nothing);
    }

    /** Takes the step; refusals end as problems. Answers with the opinion as it is then. */
    Seen act(Seen seen, Command command, Act act) {
        String id = seen.kept().id();
        Moment moment = moments.of(seen.kept().it().raised().union());
        opinions.change(id, command, opinion -> {
                    if (opinion == null) {
                        throw nothing();
                    }
                    return act.on(opinion, moment);
                })
                .orRefuse();
        return new Seen(opinions.find(id).orElseThrow(Acts::nothing), seen.sight(), seen.person());
    }

    Entry entry(Seen seen, Entry.Type type, @Nullable String by, String text) {
        String key = OpinionIds.random();
        WrappedKey dataKey = seen.kept().it().raised().key();
        return new Entry(key, type, by, texts.sealEntry(seen.kept().id(), dataKey, key, text), moments.now());
    }

    private static NotFound nothing() {
        return new NotFound("opinion");
    }
}
