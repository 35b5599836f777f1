package org.guildhall.feedback.quiet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.Kind;
import org.guildhall.feedback.privacy.WrappedKey;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Empties the intake in order of id. Each act is done under a command that names its mark and removed only then, so a
 * crash in the middle is finished by the next release and two instances do nothing twice.
 */
public final class Releases {

    private static final int BATCH = 100;

    private final Intake intake;
    private final SealedActs acts;
    private final Opinions opinions;
    private final Moments moments;
    private final Texts texts;

    Releases(Intake intake, SealedActs acts, Opinions opinions, Moments moments, Texts texts) {
        this.intake = intake;
        this.acts = acts;
        this.opinions = opinions;
        this.moments = moments;
        this.texts = texts;
    }

    /** Does everything that waits now; returns how many acts left the intake. */
    public int release() {
        int done = 0;
        String last = "";
        for (List<Waiting> batch = intake.after(last, BATCH); !batch.isEmpty(); batch = intake.after(last, BATCH)) {
            for (Waiting waiting : batch) {
                if (release(waiting)) {
                    intake.remove(waiting);
                    done++;
                }
            }
            last = batch.getLast().opinion();
        }
        return done;
    }

    private boolean release(Waiting waiting) {
        QuietAct act = acts.open(waiting);
        Command command = Command.internal("release/" + waiting.opinion() + "/" + waiting.mark());
        Outcome<String> outcome =
                act.type() == QuietAct.Type.RAISE ? raise(waiting, act, command) : move(waiting, act, command);
        return !(outcome instanceof Outcome.Refused<String>(Refusal refusal)
                && refusal.code().equals("no-holder"));
    }

    private Outcome<String> raise(Waiting waiting, QuietAct act, Command command) {
        String id = waiting.opinion();
        Moment moment = moments.of(Objects.requireNonNull(act.union()));
        WrappedKey key = texts.newKey(id);
        Raised raised = new Raised(
                moment.line().union(),
                Kind.valueOf(Objects.requireNonNull(act.kind())),
                Objects.requireNonNull(act.category()),
                Asker.anonymous(),
                moment.days().dayStart(moment.now()),
                texts.sealText(id, key, Objects.requireNonNull(act.text())),
                key);
        return opinions.change(
                id, command, before -> before == null ? Opinion.raise(raised, moment) : new OpinionVerdict.Unchanged());
    }

    private Outcome<String> move(Waiting waiting, QuietAct act, Command command) {
        String id = waiting.opinion();
        return opinions.change(id, command, before -> {
            if (before == null) {
                return new OpinionVerdict.Unchanged();
            }
            Raised raised = before.snapshot().raised();
            Moment moment = moments.of(raised.union());
            Entry entry = entry(id, raised, waiting, act.text(), moment.now());
            Person bearer = new Person.CodeBearer();
            return switch (act.type()) {
                case REPLY -> before.reply(bearer, entry, moment);
                case REOPEN -> before.reopen(bearer, entry, moment);
                case CONFIRM -> before.confirm(bearer, Objects.requireNonNull(act.satisfaction()), moment);
                case OBJECT -> before.object(bearer, moment);
                case WITHDRAW -> before.withdraw(bearer, moment);
                case RAISE -> new OpinionVerdict.Unchanged();
            };
        });
    }

    private Entry entry(String id, Raised raised, Waiting waiting, @Nullable String text, Instant at) {
        String words = text == null ? "" : text;
        return new Entry(
                waiting.mark(), Entry.Type.REPLY, null, texts.sealEntry(id, raised.key(), waiting.mark(), words), at);
    }
}
