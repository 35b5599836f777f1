package org.guildhall.activity.activities;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Slot;

/** What of an edit matters to those who agreed: time, place, audience, size, traits. Wording does not. */
final class Material {
    private static final int PERCENT_MORE = 120;
    private final Details before;
    private final Details after;

    Material(Details before, Details after) {
        this.before = before;
        this.after = after;
    }

    /** The lowest level that has to agree anew; none when nothing material changed. */
    Optional<Level> lowest() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        if (!before.slots().equals(after.slots()) || !before.audience().equals(after.audience())) {
            levels.add(Level.MINISTER);
        }
        if (before.circle() != after.circle() || muchLarger()) {
            levels.add(Level.PRESIDIUM);
        }
        if (!before.traits().equals(after.traits())) {
            levels.add(Level.COUNSELOR);
        }
        return levels.stream().findFirst();
    }

    private boolean muchLarger() {
        return 100L * after.people() > (long) PERCENT_MORE * before.people();
    }

    /** Whether the same grades are asked as before. */
    boolean sameAudience() {
        return before.audience().equals(after.audience()) && before.circle() == after.circle();
    }

    /** For each slot that was there before, at whatever rank: its new rank and its old one. */
    Map<Integer, Integer> keptSlots() {
        Map<Integer, Integer> kept = new HashMap<>();
        for (Slot slot : after.slots()) {
            before.slots().stream()
                    .filter(old -> old.sessions().equals(slot.sessions()))
                    .findFirst()
                    .ifPresent(old -> kept.put(slot.rank(), old.rank()));
        }
        return kept;
    }

    /** The ranks nobody has been asked about. */
    Set<Integer> newSlots() {
        Set<Integer> ranks = new HashSet<>();
        after.slots().forEach(slot -> ranks.add(slot.rank()));
        ranks.removeAll(keptSlots().keySet());
        return ranks;
    }

    /** Whether the promised times are other ones. */
    boolean promisedTimesChanged() {
        return !times(before).equals(times(after));
    }

    /** Whether anything but fallbacks and words changed. */
    boolean promisedThingsChanged() {
        return !before.sessions().equals(after.sessions())
                || !sameAudience()
                || muchLarger()
                || !before.traits().equals(after.traits());
    }

    private static List<List<Object>> times(Details details) {
        return details.sessions().stream()
                .map(session -> List.<Object>of(session.startsAt(), session.endsAt()))
                .toList();
    }
}
