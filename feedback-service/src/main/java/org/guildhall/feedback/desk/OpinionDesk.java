package org.guildhall.feedback.desk;

import java.util.Objects;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.opinion.Answer;
import org.guildhall.feedback.opinion.Asker;
import org.guildhall.feedback.opinion.Entry;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionIds;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.Person;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.WrappedKey;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What signed-in people do with opinions. Words are sealed here, before any decision or write sees them. */
@Component
public final class OpinionDesk {

    private final Opinions opinions;
    private final Moments moments;
    private final Texts texts;
    private final Sights sights;
    private final Admission admission;

    OpinionDesk(Opinions opinions, Moments moments, Texts texts, Sights sights, Admission admission) {
        this.opinions = opinions;
        this.moments = moments;
        this.texts = texts;
        this.sights = sights;
        this.admission = admission;
    }

    /** The opinion if this person may see it; otherwise it does not exist. */
    public Seen find(Actor actor, String id) {
        Kept kept = opinions.find(id).orElseThrow(() -> new NotFound("opinion"));
        Sight sight = sights.of(actor, kept.it()).orElseThrow(() -> new NotFound("opinion"));
        return new Seen(kept, sight);
    }

    /** Takes an opinion in under an id that follows from the command, so that repeating it makes nothing new. */
    public Seen raise(Actor actor, NewOpinion words, Command command) {
        String id = OpinionIds.from("named/" + command.id());
        Moment moment = admission.admit(actor, words, id);
        WrappedKey key = texts.newKey(id);
        SealedText text = texts.sealText(id, key, words.text());
        Asker asker = Asker.named(actor.id(), actor.card().grade());
        Raised raised = new Raised(words.union(), words.kind(), words.category(), asker, moment.now(), text, key);
        opinions.change(
                        id,
                        command,
                        before -> before == null ? Opinion.raise(raised, moment) : new OpinionVerdict.Unchanged())
                .orRefuse();
        return find(actor, id);
    }

    public Seen take(Actor actor, String id, Command command) {
        return act(actor, id, command, (opinion, moment) -> opinion.take(actor.id()));
    }

    /** A reply of the asker, or a handler's note, question or reply. */
    public Seen write(Actor actor, String id, Entry.Type type, String text, Command command) {
        Seen seen = find(actor, id);
        boolean asking = seen.sight() == Sight.ASKER;
        Entry entry = entry(seen, type, asking ? null : actor.id(), text);
        return act(
                actor,
                id,
                command,
                (opinion, moment) -> asking
                        ? opinion.reply(new Person.Member(actor.id()), entry, moment)
                        : opinion.write(actor.id(), entry, moment));
    }

    public Seen answer(Actor actor, String id, NewResult given, Command command) {
        Raised raised = find(actor, id).kept().it().raised();
        String key = OpinionIds.random();
        SealedText words = Objects.requireNonNull(texts.sealAnswer(id, raised.key(), key, "words", given.words()));
        SealedText proof = texts.sealAnswer(id, raised.key(), key, "proof", given.proofWords());
        SealedText link = texts.sealAnswer(id, raised.key(), key, "link", given.proofLink());
        return act(actor, id, command, (opinion, moment) -> {
            Answer answer = new Answer(
                    key,
                    given.code(),
                    words,
                    given.reason(),
                    given.promised(),
                    proof,
                    link,
                    actor.id(),
                    opinion.snapshot().holding().rung(),
                    moment.now(),
                    null);
            return opinion.answer(answer, moment);
        });
    }

    public Seen climb(Actor actor, String id, String why, Command command) {
        Entry note = entry(find(actor, id), Entry.Type.NOTE, actor.id(), why);
        return act(actor, id, command, (opinion, moment) -> opinion.climb(actor.id(), note, moment));
    }

    public Seen confirm(Actor actor, String id, int satisfaction, Command command) {
        Person person = new Person.Member(actor.id());
        return act(actor, id, command, (opinion, moment) -> opinion.confirm(person, satisfaction, moment));
    }

    public Seen reopen(Actor actor, String id, String why, Command command) {
        Entry entry = entry(find(actor, id), Entry.Type.REPLY, null, why);
        Person person = new Person.Member(actor.id());
        return act(actor, id, command, (opinion, moment) -> opinion.reopen(person, entry, moment));
    }

    public Seen withdraw(Actor actor, String id, Command command) {
        Person person = new Person.Member(actor.id());
        return act(actor, id, command, (opinion, moment) -> opinion.withdraw(person, moment));
    }

    /** One step of an opinion at a moment. */
    private interface Act {
        OpinionVerdict on(Opinion opinion, Moment moment);
    }

    private Seen act(Actor actor, String id, Command command, Act act) {
        Seen seen = find(actor, id);
        Moment moment = moments.of(seen.kept().it().raised().union());
        opinions.change(id, command, opinion -> {
                    if (opinion == null) {
                        throw new NotFound("opinion");
                    }
                    return act.on(opinion, moment);
                })
                .orRefuse();
        return new Seen(opinions.find(id).orElseThrow(() -> new NotFound("opinion")), seen.sight());
    }

    private Entry entry(Seen seen, Entry.Type type, @Nullable String by, String text) {
        String key = OpinionIds.random();
        WrappedKey dataKey = seen.kept().it().raised().key();
        return new Entry(key, type, by, texts.sealEntry(seen.kept().id(), dataKey, key, text), moments.now());
    }
}
