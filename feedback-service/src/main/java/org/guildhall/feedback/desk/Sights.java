package org.guildhall.feedback.desk;

import java.util.Optional;
import java.util.Set;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.ladder.Ladder;
import org.guildhall.feedback.ladder.Officeholders;
import org.guildhall.feedback.ladder.Route;
import org.guildhall.feedback.opinion.Holding;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.Raised;
import org.springframework.stereotype.Component;

/** Who may see an opinion: its asker, its holders while in post, officers of the two departments that share it. */
@Component
final class Sights {

    private final Ladder ladder;

    Sights(Officeholders offices) {
        this.ladder = new Ladder(offices);
    }

    Optional<Sight> of(Actor actor, OpinionSnapshot it) {
        Raised raised = it.raised();
        if (actor.id().equals(raised.asker().member())) {
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
