package org.guildhall.activity.signup.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.activity.signup.SignUpEvent.Source;

/** Plays a roster's events again, without the engine, and notes everything that should never have happened. */
final class RosterFold {
    private final Map<String, List<String>> seated = new LinkedHashMap<>();
    private final Map<String, List<String>> waiting = new LinkedHashMap<>();
    private final Set<String> commands = new HashSet<>();
    private final List<String> overfull = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> outOfOrder = new ArrayList<>();
    private final List<String> miscounted = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final Asked asked = new Asked();
    private int taken;
    private int queued;

    void apply(Numbered numbered) {
        SignUpEvent event = numbered.event();
        switch (event) {
            case SignUpEvent.SeatConfirmed seat -> confirm(seat, numbered.number());
            case SignUpEvent.PlaceWaiting place -> wait(place, numbered.number());
            case SignUpEvent.SeatGivenUp gone -> leave(gone.member(), gone.place(), numbered.number());
            case SignUpEvent.SeatReleased gone -> leave(gone.member(), gone.place(), numbered.number());
            case SignUpEvent.ConsentAsked same -> {}
            case SignUpEvent.ConsentGiven same -> {}
            case SignUpEvent.RosterChanged same -> {}
            case SignUpEvent.SignUpOpened same -> {}
            case SignUpEvent.SignUpClosed same -> {}
        }
        asked.apply(numbered, seated);
        if (event.seats().taken() != taken || event.seats().waiting() != queued) {
            miscounted.add("#" + numbered.number());
        }
    }

    private void confirm(SignUpEvent.SeatConfirmed seat, long number) {
        int size = 1 + seat.companions().size();
        if (seat.from() == Source.WAITING) {
            checkTurn(seat.member(), number);
            queued -= waiting.remove(seat.member()) == null ? 0 : size;
        } else {
            noteCommand(seat.member(), seat.command());
            if (waiting.values().stream().anyMatch(party -> 1 + party.size() <= size)) {
                outOfOrder.add("#" + number + " passes the queue");
            }
        }
        noteTwice(seat.member(), seat.companions(), number);
        seated.put(seat.member(), seat.companions());
        taken += size;
        if (taken > seat.seats().capacity()) {
            overfull.add(
                    "#" + number + " makes " + taken + " of " + seat.seats().capacity());
        }
    }

    private void checkTurn(String member, long number) {
        List<String> party = waiting.get(member);
        if (party == null) {
            outOfOrder.add("#" + number + " promotes who does not wait");
            return;
        }
        for (Map.Entry<String, List<String>> before : waiting.entrySet()) {
            if (before.getKey().equals(member)) {
                return;
            }
            if (before.getValue().size() == party.size()) {
                outOfOrder.add("#" + number + " is not next of its size");
                return;
            }
        }
    }

    private void wait(SignUpEvent.PlaceWaiting place, long number) {
        noteCommand(place.member(), place.command());
        noteTwice(place.member(), place.companions(), number);
        waiting.put(place.member(), place.companions());
        queued += 1 + place.companions().size();
        if (place.position() != waiting.size()) {
            outOfOrder.add("#" + number + " has a wrong position");
        }
    }

    private void leave(String member, Entry.State place, long number) {
        List<String> party = place == Entry.State.SEATED ? seated.remove(member) : waiting.remove(member);
        int size = party == null ? 0 : 1 + party.size();
        if (party == null) {
            twice.add("#" + number + " leaves without a place");
        } else if (place == Entry.State.SEATED) {
            taken -= size;
        } else {
            queued -= size;
        }
    }

    private void noteCommand(String member, String command) {
        if (!commands.add(member + "/" + command)) {
            repeated.add(member);
        }
    }

    private void noteTwice(String member, List<String> companions, long number) {
        Set<String> coming = new HashSet<>(companions);
        coming.add(member);
        boolean known = coming.stream().anyMatch(person -> isIn(seated, person) || isIn(waiting, person));
        if (known || coming.size() != 1 + companions.size()) {
            twice.add("#" + number + " brings somebody a second time");
        }
    }

    private static boolean isIn(Map<String, List<String>> parties, String person) {
        return parties.containsKey(person)
                || parties.values().stream().anyMatch(companions -> companions.contains(person));
    }

    boolean accepted(String member, String command) {
        return commands.contains(member + "/" + command);
    }

    Map<String, List<String>> seated() {
        return seated;
    }

    Map<String, List<String>> waiting() {
        return waiting;
    }

    List<String> overfull() {
        return overfull;
    }

    List<String> twice() {
        return twice;
    }

    List<String> outOfOrder() {
        return outOfOrder;
    }

    List<String> miscounted() {
        return miscounted;
    }

    Asked asked() {
        return asked;
    }

    List<String> repeated() {
        return repeated;
    }
}
