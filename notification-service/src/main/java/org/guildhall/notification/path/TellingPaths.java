package org.guildhall.notification.path;

import java.util.List;
import java.util.Optional;
import org.guildhall.directory.Actor;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.Places.Heard;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Follows a fact of a roster for the party it is about and for whoever runs the activity; for others there is none.
 * Three reads by {@code _id}.
 */
@Service
public class TellingPaths {
    private final Places places;
    private final InboxRows rows;
    private final ActivityCards cards;

    public TellingPaths(Places places, InboxRows rows, ActivityCards cards) {
        this.places = places;
        this.rows = rows;
        this.cards = cards;
    }

    public TellingPath follow(Actor actor, RosterFact fact) {
        Optional<Heard> heard = places.heard(fact.entry());
        List<String> party = heard.map(Heard::people).orElse(List.of(fact.member()));
        boolean own = party.contains(actor.id());
        if (!own && !runs(actor, fact.activity())) {
            throw new NotFound("fact " + fact.event());
        }
        return new TellingPath(
                heard.filter(entry -> entry.position() == fact.position())
                        .map(Heard::hearing)
                        .orElse(null),
                rows.find(fact.event(), own ? actor.id() : fact.member())
                        .map(InboxRow::told)
                        .orElse(null));
    }

    private boolean runs(Actor actor, String activity) {
        return cards.find(activity)
                .filter(card -> card.department() != null && actor.runsActivitiesOf(card.union(), card.department()))
                .isPresent();
    }
}
