package org.guildhall.feedback.desk;

import org.guildhall.directory.Actor;
import org.guildhall.feedback.FeedbackProperties;
import org.guildhall.feedback.line.Category;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.springframework.stereotype.Component;

/** Who may hand in what: students, to their own union's line, so many a day. */
@Component
final class Admission {

    private final Opinions opinions;
    private final Moments moments;
    private final Askers askers;
    private final int aDay;

    Admission(Opinions opinions, Moments moments, Askers askers, FeedbackProperties settings) {
        this.opinions = opinions;
        this.moments = moments;
        this.askers = askers;
        this.aDay = settings.opinionsADay();
    }

    /** The moment at which a new opinion under this id is let in. */
    Moment admit(Actor actor, NewOpinion words, String id) {
        Line line = moments.line(words.union()).orElseThrow(() -> refused("union-unknown"));
        if (!actor.isStudent() || !actor.belongsTo(words.union())) {
            throw refused("not-your-union");
        }
        Category category = line.category(words.category()).orElseThrow(() -> refused("category-unknown"));
        if (category.lane() == Category.Lane.SAFETY) {
            throw new RefusedException(Refusal.of("lane-closed", "hotline", line.hotline()));
        }
        Moment moment = moments.of(words.union());
        boolean many = opinions.countAskedSince(
                        actor.id(),
                        askers.tags(actor.id()).tags(),
                        moment.days().dayStart(moment.now()))
                >= aDay;
        if (many && opinions.find(id).isEmpty()) {
            throw refused("too-many-today");
        }
        return moment;
    }

    private static RefusedException refused(String code) {
        return new RefusedException(Refusal.of(code));
    }
}
