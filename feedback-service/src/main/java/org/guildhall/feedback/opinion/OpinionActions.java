package org.guildhall.feedback.opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.text.Entry;

/** What somebody may do with an opinion now, or why not: the same bars that decide the commands. */
public final class OpinionActions {

    private static final String ALLOWED = "allowed";

    private OpinionActions() {}

    /** For the asker, by name or by code. */
    public static Map<String, String> forAsker(Opinion opinion, Person asker, Moment moment) {
        Bars bars = opinion.bars();
        Map<String, String> actions = asking(opinion, asker, moment);
        actions.put("entry", told(bars.toReply(asker)));
        for (String handling :
                new String[] {"take", "note", "ask-back", "result", "climb", "sign", "word", "approve"}) {
            actions.put(handling, "not-holder");
        }
        return actions;
    }

    /** For a handler, or an officer of the departments that share it. */
    public static Map<String, String> forHandler(Opinion opinion, String member, Moment moment) {
        Bars bars = opinion.bars();
        Map<String, String> actions = asking(opinion, new Person.Member(member), moment);
        actions.put("take", told(bars.toTake(member)));
        actions.put("entry", told(bars.toWrite(member, Entry.Type.REPLY)));
        actions.put("note", told(bars.toWrite(member, Entry.Type.NOTE)));
        actions.put("ask-back", told(bars.toAskBack(member)));
        actions.put("result", told(bars.toAnswer(member)));
        actions.put("climb", told(bars.toClimb(member)));
        actions.put("sign", told(bars.toSign(member, moment)));
        Publishing publishing = new Publishing(opinion.snapshot(), moment);
        actions.put("word", told(publishing.toWord(member)));
        actions.put("approve", told(publishing.toApprove(member)));
        return actions;
    }

    private static Map<String, String> asking(Opinion opinion, Person person, Moment moment) {
        Bars bars = opinion.bars();
        Map<String, String> actions = new LinkedHashMap<>();
        actions.put("confirm", told(bars.toConfirm(person)));
        actions.put("reopen", told(bars.toReopen(person, moment)));
        actions.put("withdraw", told(bars.toWithdraw(person)));
        actions.put("object", told(new Publishing(opinion.snapshot(), moment).toObject(person)));
        return actions;
    }

    private static String told(Optional<String> bar) {
        return bar.orElse(ALLOWED);
    }
}
