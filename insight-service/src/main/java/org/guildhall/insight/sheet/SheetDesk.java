package org.guildhall.insight.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.platform.event.EventContext;

/** Keeps each event as a fact, then folds what it means into the sheets of one generation. */
public final class SheetDesk {
    private final Facts facts;
    private final Sheets sheets;
    private final Directory directory;

    public SheetDesk(Facts facts, Sheets sheets, Directory directory) {
        this.facts = facts;
        this.sheets = sheets;
        this.directory = directory;
    }

    /** The fact comes first: stopped between the two, the event comes again, finds its fact and folds the sheet. */
    public void take(
            int generation,
            EventContext at,
            String union,
            Collection<String> members,
            Function<Map<String, Integer>, Patch> meaning) {
        KeptFact heard = new KeptFact(
                at.eventId(),
                at.type(),
                at.aggregate(),
                at.position(),
                at.at(),
                union,
                List.copyOf(members),
                grades(members),
                at.hearing());
        KeptFact kept = facts.keep(heard);
        sheets.fold(generation, meaning.apply(kept.grades()), at);
    }

    /** An erased member counts no more; the stamps on facts name nobody's card. */
    public void forgetMember(int generation, String member) {
        sheets.forget(generation, Patches.memberSheet(member));
    }

    private Map<String, Integer> grades(Collection<String> members) {
        Map<String, Integer> grades = new HashMap<>();
        for (String member : members) {
            directory.find(member).map(Card::grade).ifPresent(grade -> grades.put(member, grade));
        }
        return grades;
    }
}
