package org.guildhall.activity.signup.kafka;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.signup.Admission;
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
        Told told = new Told(roster, event);
        return switch (event) {
            case SignUpEvent.RosterChanged changed ->
                Fact.of("activity.roster-changed.v1", told.terms(changed.admission()));
            case SignUpEvent.SignUpOpened opened -> Fact.of("activity.sign-up-opened.v1", told.because(null));
            case SignUpEvent.SignUpClosed closed ->
                Fact.of(
                        "activity.sign-up-closed.v1",
                        told.because(closed.reason().name()));
            case SignUpEvent.SeatConfirmed seat -> Fact.of("activity.seat-confirmed.v1", told.seat(seat));
            case SignUpEvent.PlaceWaiting place -> Fact.of("activity.place-waiting.v1", told.place(place));
            case SignUpEvent.SeatGivenUp gone ->
                Fact.of(
                        "activity.seat-given-up.v1",
                        told.left(gone, gone.place().name(), null));
            case SignUpEvent.SeatReleased gone ->
                Fact.of(
                        "activity.seat-released.v1",
                        told.left(gone, gone.place().name(), gone.reason()));
        };
    }

    @Override
    public List<Fact> restated(Roster roster) {
        return Retold.of(roster).stream().map(event -> fact(roster, event)).toList();
    }

    private record Told(Roster roster, SignUpEvent event) {
        RosterBody terms(Admission admission) {
            return body(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    admission.waitingPlaces(),
                    admission.maxParty(),
                    admission.opensAt(),
                    admission.closesAt());
        }

        RosterBody because(@Nullable String reason) {
            return body(null, null, null, null, null, null, reason, null, null, null, null);
        }

        RosterBody seat(SignUpEvent.SeatConfirmed seat) {
            return body(
                    seat.member(),
                    seat.companions(),
                    seat.from().name(),
                    null,
                    null,
                    seat.command(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        RosterBody place(SignUpEvent.PlaceWaiting place) {
            return body(
                    place.member(),
                    place.companions(),
                    null,
                    place.position(),
                    null,
                    place.command(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        RosterBody left(SignUpEvent.OfMember gone, String place, @Nullable String reason) {
            return body(gone.member(), gone.companions(), null, null, place, null, reason, null, null, null, null);
        }

        private RosterBody body(
                @Nullable String member,
                @Nullable List<String> party,
                @Nullable String from,
                @Nullable Integer position,
                @Nullable String place,
                @Nullable String command,
                @Nullable String reason,
                @Nullable Integer waitingPlaces,
                @Nullable Integer maxParty,
                @Nullable Instant opensAt,
                @Nullable Instant closesAt) {
            return new RosterBody(
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
                    waitingPlaces,
                    maxParty,
                    opensAt,
                    closesAt,
                    SeatsBody.of(event.seats()),
                    event.at());
        }
    }
}
