package org.guildhall.activity.signup.views;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Watcher;
import org.guildhall.platform.store.Versioned;
import org.springframework.stereotype.Component;

/**
 * What this instance wrote in the last seconds. Until the projections have caught up it outranks them, so everybody
 * sees the answer just received.
 */
@Component
public class RecentWrites implements Watcher {
    private static final Duration KEPT = Duration.ofSeconds(20);
    private final Cache<RosterId, SeatCount> counts =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(KEPT).build();
    private final Cache<String, Map<SignUpId, SignUpRow>> rows =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();

    @Override
    public void stored(Versioned<Roster> stored, Set<String> touched) {
        Roster roster = stored.state();
        counts.put(roster.id(), new SeatCount(roster.id(), roster.seats(), roster.admission(), stored.position()));
        for (String member : touched) {
            Entry entry = roster.entry(member);
            if (entry != null) {
                remember(roster, entry, stored.position());
            }
        }
    }

    private void remember(Roster roster, Entry entry, long position) {
        List<String> people = new ArrayList<>(entry.companions());
        people.add(entry.member());
        int place = entry.state() == Entry.State.WAITING ? roster.positionOf(entry) : 0;
        List<String> commands =
                entry.commands().stream().map(Entry.Remembered::key).toList();
        for (String person : people) {
            SignUpId id = new SignUpId(roster.id(), person);
            SignUpRow row = new SignUpRow(
                    id,
                    entry.member(),
                    entry.companions(),
                    entry.state(),
                    place,
                    entry.at(),
                    position,
                    commands,
                    entry.askedUntil(),
                    position);
            rows.get(person, key -> new ConcurrentHashMap<>()).put(id, row);
        }
    }

    Optional<SeatCount> count(RosterId roster) {
        return Optional.ofNullable(counts.getIfPresent(roster));
    }

    Map<SignUpId, SignUpRow> rows(String person) {
        Map<SignUpId, SignUpRow> found = rows.getIfPresent(person);
        return found == null ? Map.of() : found;
    }
}
