package org.guildhall.feedback.desk;

import java.util.Optional;
import java.util.Set;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.ladder.Ladder;
import org.guildhall.feedback.ladder.Officeholders;
import org.guildhall.feedback.ladder.Route;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.opinion.asker.Person;
import org.guildhall.feedback.opinion.holding.Holding;
import org.springframework.stereotype.Component;

/** Who may see an opinion: its asker, its holders while in post, officers of the two departments that share it. */
@Component
final class Sights {

    private final Ladder ladder;
    private final Askers askers;

    Sights(Officeholders offices, Askers askers) {
        this.ladder = new Ladder(offices);
        this.askers = askers;
    }

    /** The opinion as this person may see it; empty when it is to be told that there is none. */
    Optional<Seen> see(Actor actor, Kept kept) {
        Person person = askers.person(kept.it().raised().asker().mode(), actor.id());
        return of(actor, kept.it(), person).map(sight -> new Seen(kept, sight, person));
    }

    private Optional<Sight> of(Actor actor, OpinionSnapshot it, Person person) {
        Raised raised = it.raised();
        if (raised.asker().is(person)) {
            return Optional.of(Sight.ASKER);
        }
        if (holds(actor, it)) {
            return Optional.of(Sight.HOLDER);
        }
        Holding holding = it.holding();
        boolean shares = actor.isOfficer()
                && (actor.isIn(raised.union(), holding.lead()) || actor.isIn(raised.union(), holding.second()));
        return shares ? Optional.of(Sight.DEPARTMENT) : Optional.empty();
    }

    /** A stored holder whose post has ended holds nothing any more. */
    private boolean holds(Actor actor, OpinionSnapshot it) {
        Holding holding = it.holding();
        Raised raised = it.raised();
        Route route = new Route(
                raised.union(),
                holding.lead(),
                holding.second(),
                raised.asker().grade(),
                raised.asker().member(),
                Set.of());
        return holding.holders().contains(actor.id())
                && ladder.holders(route, holding.rung()).contains(actor.id());
    }
}
