package org.guildhall.insight.path;

import java.util.List;
import java.util.Optional;
import org.guildhall.directory.Actor;
import org.guildhall.insight.generation.GenerationKeeper;
import org.guildhall.insight.sheet.Facts;
import org.guildhall.insight.sheet.KeptFact;
import org.guildhall.insight.sheet.Sheets;
import org.guildhall.insight.sheet.Sheets.Touched;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Follows a fact of a roster for the party it is about and for whoever runs the activity; for others there is none.
 * Three reads by {@code _id}.
 */
@Service
public class CountingPaths {
    private final Facts facts;
    private final Sheets sheets;
    private final GenerationKeeper generations;

    public CountingPaths(Facts facts, Sheets sheets, GenerationKeeper generations) {
        this.facts = facts;
        this.sheets = sheets;
        this.generations = generations;
    }

    public CountingPath follow(Actor actor, String roster, String sequence, String member) {
        long position = position(sequence);
        Optional<KeptFact> kept = facts.find("roster/" + roster + "/" + Position.text(position));
        List<String> party = kept.map(KeptFact::people).orElse(List.of(member));
        if (!party.contains(member) || !(party.contains(actor.id()) || runs(actor, roster))) {
            throw new NotFound("fact " + sequence);
        }
        Optional<Touched> sheet = sheets.find(generations.live(), "roster/" + roster)
                .filter(found -> kept.isPresent() && found.sheet().position() >= position);
        return new CountingPath(
                kept.map(KeptFact::hearing).orElse(null),
                sheet.isPresent(),
                sheet.filter(found -> found.sheet().position() == position)
                        .map(Touched::at)
                        .orElse(null));
    }

    private boolean runs(Actor actor, String roster) {
        String activity = roster.substring(0, Math.max(0, roster.lastIndexOf('.')));
        return sheets.find(generations.live(), "activity/" + activity, "union", "department")
                .map(Touched::sheet)
                .filter(sheet -> actor.runsActivitiesOf(sheet.text("union"), sheet.text("department")))
                .isPresent();
    }

    private static long position(String sequence) {
        try {
            return Position.parse(sequence);
        } catch (IllegalArgumentException e) {
            throw new NotFound("fact " + sequence);
        }
    }
}
