package org.guildhall.activity.signup.kafka;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Retold;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.activity.signup.desk.SignUpWire;
import org.guildhall.activity.signup.kafka.RosterBody.SeatsBody;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domain to wire: every roster event carries the counts right after it. */
@Component
class SignUpEventsPublisher implements SignUpWire {
    @Override
    public Fact fact(Roster roster, SignUpEvent event) {
        Telling told = new Telling(roster, event);
        return switch (event) {
            case SignUpEvent.RosterChanged changed ->
                told.terms(changed.admission()).as("activity.roster-changed.v1");
            case SignUpEvent.SignUpOpened opened -> told.as("activity.sign-up-opened.v1");
            case SignUpEvent.SignUpClosed closed ->
                told.because(closed.reason().name()).as("activity.sign-up-closed.v1");
            case SignUpEvent.SeatConfirmed seat ->
                told.entry(seat).from(seat.from()).by(seat.command()).as("activity.seat-confirmed.v1");
            case SignUpEvent.PlaceWaiting place ->
                told.entry(place).at(place.position()).by(place.command()).as("activity.place-waiting.v1");
            case SignUpEvent.SeatGivenUp gone ->
                told.entry(gone).left(gone.place()).as("activity.seat-given-up.v1");
            case SignUpEvent.SeatReleased gone ->
                told.entry(gone).left(gone.place()).because(gone.reason()).as("activity.seat-released.v1");
            case SignUpEvent.ConsentAsked asked ->
                told.entry(asked).until(asked.until()).as("activity.consent-asked.v1");
            case SignUpEvent.ConsentGiven given -> told.entry(given).as("activity.consent-given.v1");
        };
    }

    @Override
    public List<Fact> restated(Roster roster) {
        return Retold.of(roster).stream().map(event -> fact(roster, event)).toList();
    }

    /** Gathers what a type names; the rest of the body stays absent. */
    private static final class Telling {
        private final Roster roster;
        private final SignUpEvent event;
        private @Nullable Admission terms;
        private @Nullable String member;
        private @Nullable List<String> party;
        private @Nullable String from;
        private @Nullable Integer position;
        private @Nullable String place;
        private @Nullable String command;
        private @Nullable String reason;
        private @Nullable Instant until;

        Telling(Roster roster, SignUpEvent event) {
            this.roster = roster;
            this.event = event;
        }

        Telling terms(Admission admission) {
            terms = admission;
            return this;
        }

        Telling entry(SignUpEvent.OfMember about) {
            member = about.member();
            party = about.companions();
            return this;
        }

        Telling from(SignUpEvent.Source source) {
            from = source.name();
            return this;
        }

        Telling at(int inQueue) {
            position = inQueue;
            return this;
        }

        Telling left(Entry.State before) {
            place = before.name();
            return this;
        }

        Telling by(String asked) {
            command = asked;
            return this;
        }

        Telling because(String why) {
            reason = why;
            return this;
        }

        Telling until(Instant deadline) {
            until = deadline;
            return this;
        }

        Fact as(String type) {
            RosterBody body = new RosterBody(
                    roster.id().activity(),
                    roster.id().session(),
                    roster.union(),
                    member,
                    party,
                    from,
                    position,
                    place,
                    command,
                    reason,
                    until,
                    terms == null ? null : terms.waitingPlaces(),
                    terms == null ? null : terms.maxParty(),
                    terms == null ? null : terms.opensAt(),
                    terms == null ? null : terms.closesAt(),
                    SeatsBody.of(event.seats()),
                    event.at());
            return Fact.of(type, body);
        }
    }
}
