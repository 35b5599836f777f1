package org.guildhall.feedback.opinion.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Publication;
import org.jspecify.annotations.Nullable;

/** What everybody may read: worded anew, without names, days only; {@code gist} is the question as worded. */
public record PublishedBody(
        String id,
        String union,
        String kind,
        String category,
        String gist,
        String answer,
        @Nullable String result,
        List<Integer> rungs,
        int workingDays,
        Instant raised,
        Instant publishedAt) {

    public static PublishedBody of(Kept kept, WorkingDays days) {
        OpinionSnapshot it = kept.it();
        Publication publication = it.publication();
        Answer answer = it.answer();
        if (publication == null || publication.publishedAt() == null) {
            throw new IllegalStateException("not published: " + kept.id());
        }
        Instant answered = answer == null ? publication.wordedAt() : answer.at();
        return new PublishedBody(
                kept.id(),
                it.raised().union(),
                it.raised().kind().name().toLowerCase(Locale.ROOT),
                it.raised().category(),
                publication.question(),
                publication.answer(),
                answer == null ? null : answer.code().wire(),
                it.steps().stream().map(step -> step.rung().number()).distinct().toList(),
                days.between(days.dayOf(it.raised().at()), days.dayOf(answered)),
                days.dayStart(it.raised().at()),
                days.dayStart(publication.publishedAt()));
    }
}
