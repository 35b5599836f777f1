package org.guildhall.feedback.desk;

import org.guildhall.directory.Actor;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.feedback.privacy.WrappedKey;
import org.guildhall.platform.store.Command;
import org.springframework.stereotype.Component;

/** What signed-in askers do: hand in, reply, confirm, not be satisfied, withdraw. */
@Component
public final class AskerDesk {

    private final Acts acts;
    private final Opinions opinions;
    private final Texts texts;
    private final Askers askers;
    private final Admission admission;

    AskerDesk(Acts acts, Opinions opinions, Texts texts, Askers askers, Admission admission) {
        this.acts = acts;
        this.opinions = opinions;
        this.texts = texts;
        this.askers = askers;
        this.admission = admission;
    }

    /** Takes an opinion in under an id that follows from the command, so that repeating it makes nothing new. */
    public Seen raise(Actor actor, NewOpinion words, Command command) {
        String id = OpinionIds.from("desk/" + command.id());
        Moment moment = admission.admit(actor, words, id);
        WrappedKey key = texts.newKey(id);
        Raised raised = new Raised(
                words.union(),
                words.kind(),
                words.category(),
                asker(actor, words.mode(), id),
                moment.now(),
                texts.sealText(id, key, words.text()),
                key);
        opinions.change(
                        id,
                        untold(words.mode(), command),
                        before -> before == null ? Opinion.raise(raised, moment) : new OpinionVerdict.Unchanged())
                .orRefuse();
        return acts.find(actor, id);
    }

    public Seen reply(Seen seen, String text, Command command) {
        Entry entry = acts.entry(seen, Entry.Type.REPLY, null, text);
        return act(seen, command, (opinion, moment) -> opinion.reply(seen.person(), entry, moment));
    }

    public Seen confirm(Actor actor, String id, int satisfaction, Command command) {
        Seen seen = acts.find(actor, id);
        return act(seen, command, (opinion, moment) -> opinion.confirm(seen.person(), satisfaction, moment));
    }

    public Seen reopen(Actor actor, String id, String why, Command command) {
        Seen seen = acts.find(actor, id);
        Entry entry = acts.entry(seen, Entry.Type.REPLY, null, why);
        return act(seen, command, (opinion, moment) -> opinion.reopen(seen.person(), entry, moment));
    }

    public Seen withdraw(Actor actor, String id, Command command) {
        Seen seen = acts.find(actor, id);
        return act(seen, command, (opinion, moment) -> opinion.withdraw(seen.person(), moment));
    }

    /** Objects to the public wording; it then stays unpublished. */
    public Seen object(Actor actor, String id, Command command) {
        Seen seen = acts.find(actor, id);
        return act(seen, command, (opinion, moment) -> opinion.object(seen.person(), moment));
    }

    private Seen act(Seen seen, Command command, Acts.Act act) {
        Mode mode = seen.kept().it().raised().asker().mode();
        return acts.act(seen, seen.sight() == Sight.ASKER ? untold(mode, command) : command, act);
    }

    private Asker asker(Actor actor, Mode mode, String id) {
        return mode == Mode.CONFIDENTIAL
                ? askers.confidential(id, actor.id())
                : Asker.named(actor.id(), actor.card().grade());
    }

    /** A command's id names its caller; where the asker is sealed, only a hash of it is kept. */
    private static Command untold(Mode mode, Command command) {
        return mode == Mode.CONFIDENTIAL
                ? new Command(OpinionIds.from("command/" + command.id()), command.hash(), command.ifMatch())
                : command;
    }
}
