package org.guildhall.activity.signup.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.signup.WaitingReason;
import org.guildhall.activity.signup.web.RosterView.AttendeeView;
import org.guildhall.activity.signup.web.RosterView.EntryView;
import org.guildhall.directory.Directory;
import org.guildhall.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Puts names to a roster: seats in order of arrival, then the queue. */
@Component
class RosterViews {
    private final Directory directory;

    RosterViews(Directory directory) {
        this.directory = directory;
    }

    RosterView of(Versioned<Roster> stored) {
        Roster roster = stored.state();
        Seats seats = roster.seats();
        Admission admission = roster.admission();
        return new RosterView(
                seats.state().name(),
                seats.capacity(),
                admission.waitingPlaces(),
                seats.taken(),
                seats.waiting(),
                admission.maxParty(),
                admission.opensAt(),
                admission.closesAt(),
                entries(roster),
                stored.version(),
                actions(seats.state()));
    }

    List<EntryView> entries(Roster roster) {
        AtomicInteger place = new AtomicInteger();
        return roster.entries().stream()
                .filter(Entry::live)
                .sorted(Comparator.comparing(Entry::state).thenComparingLong(Entry::ticket))
                .map(entry -> view(roster, entry, place))
                .toList();
    }

    private EntryView view(Roster roster, Entry entry, AtomicInteger place) {
        WaitingReason why = roster.why(entry);
        return new EntryView(
                person(entry.member()),
                entry.state().name(),
                why == null ? null : place.incrementAndGet(),
                why == null ? null : why.code(),
                entry.companions().stream().map(this::person).toList(),
                entry.at(),
                entry.askedUntil());
    }

    private AttendeeView person(String member) {
        return directory
                .find(member)
                .map(card -> new AttendeeView(member, card.displayName(), card.grade(), card.major()))
                .orElseGet(() -> new AttendeeView(member, member, null, null));
    }

    private static Map<String, String> actions(Seats.State state) {
        Map<String, String> actions = new LinkedHashMap<>();
        String standing = state == Seats.State.CANCELLED ? "cancelled" : "allowed";
        actions.put("change", standing);
        actions.put("open", state == Seats.State.OPEN ? "wrong-state" : standing);
        actions.put("pause", state == Seats.State.PAUSED ? "wrong-state" : standing);
        actions.put("close", state == Seats.State.CLOSED ? "wrong-state" : standing);
        return actions;
    }
}
