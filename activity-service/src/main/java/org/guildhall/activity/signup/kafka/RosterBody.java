package org.guildhall.activity.signup.kafka;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.signup.SignUpEvent;
import org.jspecify.annotations.Nullable;

/** Body of every roster event on the wire; a type uses the fields its contract names. */
record RosterBody(
        String activity,
        int session,
        String union,
        @Nullable String member,
        @Nullable List<String> party,
        @Nullable String from,
        @Nullable Integer position,
        @Nullable String place,
        @Nullable String command,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable Integer waitingPlaces,
        @Nullable Integer maxParty,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        SeatsBody seats,
        Instant at) {

    record SeatsBody(String state, int capacity, int taken, int waiting) {
        static SeatsBody of(Seats seats) {
            return new SeatsBody(seats.state().name(), seats.capacity(), seats.taken(), seats.waiting());
        }

        Seats toSeats() {
            return new Seats(Seats.State.valueOf(state), capacity, taken, waiting);
        }
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    SignUpEvent changed() {
        Admission admission = new Admission(
                seats.capacity(),
                required(waitingPlaces, "waitingPlaces"),
                required(maxParty, "maxParty"),
                opensAt,
                closesAt);
        return new SignUpEvent.RosterChanged(admission, seats.toSeats(), at);
    }

    SignUpEvent opened() {
        return new SignUpEvent.SignUpOpened(seats.toSeats(), at);
    }

    SignUpEvent closed() {
        return new SignUpEvent.SignUpClosed(
                SignUpEvent.Ending.valueOf(required(reason, "reason")), seats.toSeats(), at);
    }

    SignUpEvent confirmed() {
        return new SignUpEvent.SeatConfirmed(
                required(member, "member"),
                required(party, "party"),
                SignUpEvent.Source.valueOf(required(from, "from")),
                required(command, "command"),
                seats.toSeats(),
                at);
    }

    SignUpEvent waiting() {
        return new SignUpEvent.PlaceWaiting(
                required(member, "member"),
                required(party, "party"),
                required(position, "position"),
                required(command, "command"),
                seats.toSeats(),
                at);
    }

    SignUpEvent givenUp() {
        return new SignUpEvent.SeatGivenUp(
                required(member, "member"), required(party, "party"), state(), seats.toSeats(), at);
    }

    SignUpEvent released() {
        return new SignUpEvent.SeatReleased(
                required(member, "member"),
                required(party, "party"),
                state(),
                required(reason, "reason"),
                seats.toSeats(),
                at);
    }

    SignUpEvent asked() {
        return new SignUpEvent.ConsentAsked(
                required(member, "member"), required(party, "party"), required(until, "until"), seats.toSeats(), at);
    }

    SignUpEvent given() {
        return new SignUpEvent.ConsentGiven(required(member, "member"), required(party, "party"), seats.toSeats(), at);
    }

    private Entry.State state() {
        return Entry.State.valueOf(required(place, "place"));
    }
}
