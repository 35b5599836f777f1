package org.guildhall.activity.signup.mongo;

import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.activity.signup.views.Projection;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.fold.Folds;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Folds roster events into seat counts and people's rows, each guarded by the position it stands at. */
@Component
class MongoProjection implements Projection {
    private final Folds folds;

    MongoProjection(Folds folds) {
        this.folds = folds;
    }

    @Override
    public void apply(RosterId roster, String union, SignUpEvent event, EventContext context) {
        if (context.restated() && event instanceof SignUpEvent.RosterChanged) {
            folds.forget(MongoSeatCounts.COLLECTION, Filters.eq("_id", roster.toString()), context);
            folds.forget(MongoSignUpRows.COLLECTION, Filters.eq("roster", roster.toString()), context);
        }
        folds.gather(MongoSeatCounts.COLLECTION, roster.toString(), context, counts(roster, union, event, context));
        if (event instanceof SignUpEvent.OfMember of) {
            Stream.concat(Stream.of(of.member()), of.companions().stream())
                    .forEach(person -> folds.gather(
                            MongoSignUpRows.COLLECTION,
                            new SignUpId(roster, person).toString(),
                            context,
                            row(roster, person, of, context)));
        }
    }

    private static Update counts(RosterId roster, String union, SignUpEvent event, EventContext context) {
        Update update = new Update()
                .set("activity", roster.activity())
                .set("union", union)
                .set("state", event.seats().state().name())
                .set("capacity", event.seats().capacity())
                .set("taken", event.seats().taken())
                .set("waiting", event.seats().waiting());
        if (event instanceof SignUpEvent.RosterChanged changed) {
            Admission admission = changed.admission();
            update.set("waitingPlaces", admission.waitingPlaces())
                    .set("maxParty", admission.maxParty())
                    .set("opensAt", RosterCodec.date(admission.opensAt()))
                    .set("closesAt", RosterCodec.date(admission.closesAt()));
        }
        return event instanceof SignUpEvent.OfMember ? update : Trail.append(update, event, context);
    }

    private static Update row(RosterId roster, String person, SignUpEvent.OfMember event, EventContext context) {
        boolean leads = person.equals(event.member());
        Update update = new Update();
        switch (event) {
            case SignUpEvent.ConsentAsked asked -> update.set("askedUntil", Date.from(asked.until()));
            case SignUpEvent.ConsentGiven given -> update.unset("askedUntil");
            default -> place(update, roster, person, event, context);
        }
        return leads ? Trail.append(update, event, context) : update;
    }

    private static void place(
            Update update, RosterId roster, String person, SignUpEvent.OfMember event, EventContext context) {
        boolean leads = person.equals(event.member());
        update.set("roster", roster.toString())
                .set("person", person)
                .set("leader", event.member())
                .set("leads", leads)
                .set("companions", event.companions())
                .set("at", Date.from(event.at()))
                .set("entered", context.position())
                .set("state", state(event).name())
                .set("fact", context.type())
                .set("told", Date.from(context.at()))
                .set("restated", context.restated())
                .set("hearing", context.hearing().toDocument())
                .unset("askedUntil");
        if (leads) {
            command(event).forEach(command -> update.addToSet("commands", command));
        }
    }

    private static Entry.State state(SignUpEvent.OfMember event) {
        return switch (event) {
            case SignUpEvent.SeatConfirmed seat -> Entry.State.SEATED;
            case SignUpEvent.PlaceWaiting place -> Entry.State.WAITING;
            case SignUpEvent.SeatGivenUp gone -> Entry.State.GIVEN_UP;
            case SignUpEvent.SeatReleased gone -> Entry.State.RELEASED;
            case SignUpEvent.ConsentAsked asked -> Entry.State.SEATED;
            case SignUpEvent.ConsentGiven given -> Entry.State.SEATED;
        };
    }

    private static List<String> command(SignUpEvent.OfMember event) {
        return switch (event) {
            case SignUpEvent.SeatConfirmed seat -> List.of(seat.command());
            case SignUpEvent.PlaceWaiting place -> List.of(place.command());
            default -> List.of();
        };
    }
}
