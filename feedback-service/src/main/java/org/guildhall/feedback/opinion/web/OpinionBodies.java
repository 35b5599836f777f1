package org.guildhall.feedback.opinion.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.OpinionState;
import org.guildhall.feedback.opinion.OpinionView;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.answer.Publication;
import org.guildhall.feedback.opinion.asker.Unsealing;
import org.guildhall.feedback.opinion.holding.Step;
import org.guildhall.feedback.opinion.text.CrisisWords;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.web.OpinionBody.ClosedBody;
import org.guildhall.feedback.opinion.web.OpinionBody.EntryBody;
import org.guildhall.feedback.opinion.web.OpinionBody.PersonBody;
import org.guildhall.feedback.opinion.web.OpinionBody.ProofBody;
import org.guildhall.feedback.opinion.web.OpinionBody.PublicationBody;
import org.guildhall.feedback.opinion.web.OpinionBody.ResultBody;
import org.guildhall.feedback.opinion.web.OpinionBody.StepBody;
import org.guildhall.feedback.opinion.web.OpinionBody.UnsealingBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens an opinion's texts for a reader who may see them. */
@Component
public final class OpinionBodies {

    private static final int GIST = 24;

    private final Texts texts;
    private final Directory directory;
    private final Moments moments;

    OpinionBodies(Texts texts, Directory directory, Moments moments) {
        this.texts = texts;
        this.directory = directory;
        this.moments = moments;
    }

    public OpinionBody body(Kept kept, OpinionView view, Map<String, String> actions) {
        String id = kept.id();
        OpinionSnapshot it = kept.it();
        Raised raised = it.raised();
        String text = texts.text(id, raised);
        return new OpinionBody(
                id,
                raised.union(),
                lower(raised.kind()),
                raised.category(),
                lower(raised.asker().mode()),
                it.state().name(),
                it.holding().rung().number(),
                it.holding().visit(),
                people(it),
                taker(it),
                it.holding().lead(),
                it.holding().second(),
                due(it),
                raised.at(),
                gist(text),
                text,
                view.askerShown() ? person(raised.asker().member()) : null,
                view.entries().stream().map(entry -> entry(id, raised, entry)).toList(),
                result(id, it, !view.sealShown()),
                silentUntil(it),
                closed(it.closing()),
                it.reopenings(),
                it.steps().stream().map(OpinionBodies::step).toList(),
                publication(it.publication()),
                view.sealShown() && it.unsealing() != null ? unsealing(it.unsealing()) : null,
                CrisisWords.in(text)
                        ? moments.line(raised.union()).map(Line::hotline).orElse(null)
                        : null,
                kept.version(),
                actions);
    }

    public OpinionBody.Row row(Kept kept) {
        OpinionSnapshot it = kept.it();
        Raised raised = it.raised();
        return new OpinionBody.Row(
                kept.id(),
                raised.union(),
                lower(raised.kind()),
                raised.category(),
                lower(raised.asker().mode()),
                it.state().name(),
                it.holding().rung().number(),
                people(it),
                taker(it),
                it.holding().lead(),
                it.holding().second(),
                due(it),
                raised.at(),
                gist(texts.text(kept.id(), raised)),
                it.reopenings(),
                silentUntil(it));
    }

    public UnsealingBody unsealing(Unsealing it) {
        return new UnsealingBody(
                it.reason(),
                Objects.requireNonNull(person(it.askedBy())),
                lower(it.askedAs()),
                it.askedAt(),
                person(it.agreedBy()),
                it.agreedAs() == null ? null : lower(it.agreedAs()),
                it.openUntil());
    }

    private @Nullable PublicationBody publication(@Nullable Publication it) {
        return it == null
                ? null
                : new PublicationBody(
                        it.question(),
                        it.answer(),
                        Objects.requireNonNull(person(it.wordedBy())),
                        it.objectUntil(),
                        it.objected(),
                        person(it.approvedBy()),
                        it.publishedAt());
    }

    private EntryBody entry(String id, Raised raised, Entry entry) {
        Object by = entry.by() == null ? "asker" : Objects.requireNonNull(person(entry.by()));
        return new EntryBody(entry.type().name(), by, texts.entry(id, raised, entry), entry.at());
    }

    /** Handlers see a proposed result where the answer will stand; the asker only what stands. */
    private @Nullable ResultBody result(String id, OpinionSnapshot it, boolean forHandler) {
        boolean pending = forHandler && it.proposed() != null;
        Answer answer = pending ? it.proposed() : it.answer();
        if (answer == null) {
            return null;
        }
        Raised raised = it.raised();
        String words = texts.answer(id, raised, answer, "proof", answer.proofWords());
        String link = texts.answer(id, raised, answer, "link", answer.proofLink());
        return new ResultBody(
                answer.code().wire(),
                Objects.requireNonNull(texts.answer(id, raised, answer, "words", answer.words())),
                answer.reason(),
                answer.promised(),
                words == null && link == null ? null : new ProofBody(words, link),
                Objects.requireNonNull(person(answer.by())),
                person(answer.signedBy()),
                pending,
                answer.rung().number(),
                answer.at());
    }

    private List<PersonBody> people(OpinionSnapshot it) {
        return it.holding().holders().stream()
                .map(this::person)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable PersonBody taker(OpinionSnapshot it) {
        return person(it.holding().taker());
    }

    /** A person by the name all may see. */
    public @Nullable PersonBody person(@Nullable String member) {
        if (member == null) {
            return null;
        }
        return new PersonBody(
                member, directory.find(member).map(Card::displayName).orElse("–"));
    }

    private static StepBody step(Step step) {
        return new StepBody(
                step.rung().number(),
                step.cause().name(),
                step.at(),
                step.due(),
                step.skipped().stream().map(Rung::number).toList());
    }

    private static @Nullable ClosedBody closed(@Nullable Closing it) {
        return it == null ? null : new ClosedBody(lower(it.how()), it.satisfaction(), it.at());
    }

    private static @Nullable Instant due(OpinionSnapshot it) {
        return it.state().held() ? it.holding().due() : null;
    }

    private static @Nullable Instant silentUntil(OpinionSnapshot it) {
        return it.state() == OpinionState.ANSWERED && it.answer() != null
                ? it.answer().silentUntil()
                : null;
    }

    private static String gist(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= GIST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, GIST)) + "…";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
