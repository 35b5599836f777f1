package org.guildhall.activity.signup.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.bench.check.RosterFact;
import org.guildhall.bench.check.RosterState;
import org.guildhall.platform.store.Versioned;

/**
 * A store of one roster that tells its events to the offline checker. Without the comparison of versions it is what a
 * build would be that reads, decides and then writes, whoever wrote in between.
 */
final class ToldRosters implements Rosters {
    private final boolean comparesVersions;
    private final List<RosterFact> log = new ArrayList<>();
    private Versioned<Roster> stored;

    ToldRosters(boolean comparesVersions) {
        this.comparesVersions = comparesVersions;
    }

    @Override
    public synchronized Optional<Versioned<Roster>> load(RosterId id) {
        return Optional.ofNullable(stored);
    }

    @Override
    public synchronized Optional<Versioned<Roster>> store(Versioned<Roster> before, Roster draft) {
        long version = before == null ? 0 : before.version();
        if (comparesVersions && version != (stored == null ? 0 : stored.version())) {
            return Optional.empty();
        }
        long sequence = before == null ? 0 : before.position();
        for (SignUpEvent event : draft.events()) {
            log.add(told(++sequence, event));
        }
        String id = draft.id().toString();
        stored = new Versioned<>(id, version + 1, sequence, draft, List.of(), new Versioned.PendingSize(0, 0));
        return Optional.of(stored);
    }

    List<RosterFact> log() {
        return log;
    }

    RosterState state(Map<String, Integer> notices) {
        Set<String> seated = members(Entry.State.SEATED);
        List<String> waiting = stored.state().entries().stream()
                .filter(entry -> entry.state() == Entry.State.WAITING)
                .sorted(java.util.Comparator.comparingLong(Entry::ticket))
                .map(Entry::member)
                .toList();
        int capacity = stored.state().admission().capacity();
        return new RosterState(capacity, seated, waiting, 0, notices, List.of(), 0);
    }

    private Set<String> members(Entry.State state) {
        return stored.state().entries().stream()
                .filter(entry -> entry.state() == state)
                .map(Entry::member)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static RosterFact told(long sequence, SignUpEvent event) {
        return switch (event) {
            case SignUpEvent.SeatConfirmed seat ->
                fact(sequence, "activity.seat-confirmed.v1", seat.member(), seat.command(), 0, event);
            case SignUpEvent.PlaceWaiting place ->
                fact(sequence, "activity.place-waiting.v1", place.member(), place.command(), place.position(), event);
            case SignUpEvent.OfMember gone -> fact(sequence, "activity.seat-given-up.v1", gone.member(), "", 0, event);
            default -> fact(sequence, "activity.sign-up-opened.v1", "", "", 0, event);
        };
    }

    private static RosterFact fact(
            long sequence, String type, String member, String command, int position, SignUpEvent event) {
        return new RosterFact(
                1,
                sequence,
                false,
                type,
                member,
                List.of(),
                command,
                position,
                event.seats().capacity(),
                event.seats().taken(),
                event.seats().waiting());
    }
}
