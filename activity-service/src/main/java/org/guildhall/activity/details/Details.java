package org.guildhall.activity.details;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.platform.web.BadInput;

/**
 * What an activity is, for whom, when and where: everything its department may edit.
 *
 * @param people how many are expected; 0 while nobody said
 * @param slots one to four choices of when and where, by rank, all with the same number of sessions
 * @param slot the rank of the slot in force
 */
public record Details(
        Names title,
        Names description,
        Kind kind,
        List<String> themes,
        String union,
        String leadDepartment,
        Circle circle,
        Audience audience,
        int people,
        Set<Trait> traits,
        List<Slot> slots,
        int slot) {
    private static final int MOST_SLOTS = 4;

    public Details {
        themes = List.copyOf(themes);
        traits = Set.copyOf(traits);
        slots = List.copyOf(slots);
        if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
            throw new BadInput("fallbacks", "fallbacks-at-most-3");
        }
        int sessions = slots.getFirst().sessions().size();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).rank() != i + 1) {
                throw new IllegalArgumentException("slots are ranked from 1");
            }
            if (slots.get(i).sessions().size() != sessions) {
                throw new BadInput("fallbacks[" + (i - 1) + "].sessions", "sessions-not-as-many");
            }
        }
        if (slot < 1 || slot > slots.size()) {
            throw new IllegalArgumentException("no slot " + slot);
        }
    }

    /** The slot in force. */
    public Slot current() {
        return slots.get(slot - 1);
    }

    /** The sessions of the slot in force. */
    public List<Session> sessions() {
        return current().sessions();
    }

    /** When the first session begins. */
    public Instant startsAt() {
        return current().startsAt();
    }

    /** When the last session ends. */
    public Instant endsAt() {
        return current().endsAt();
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The same with another slot in force. */
    public Details at(int rank) {
        return new Details(
                title, description, kind, themes, union, leadDepartment, circle, audience, people, traits, slots, rank);
    }

    /** A session newly put into the past is a bad input: nobody can come to it. One that was there may stay. */
    public Details ahead(Instant now, List<Slot> before) {
        Set<Instant> known = before.stream()
                .flatMap(each -> each.sessions().stream())
                .map(Session::startsAt)
                .collect(Collectors.toSet());
        for (Slot each : slots) {
            for (Session session : each.sessions()) {
                if (session.startsAt().isBefore(now) && !known.contains(session.startsAt())) {
                    throw new BadInput(field(each, session) + ".startsAt", "past-slot");
                }
            }
        }
        return this;
    }

    private static String field(Slot slot, Session session) {
        String sessions = "sessions[" + (session.session() - 1) + "]";
        return slot.rank() == 1 ? sessions : "fallbacks[" + (slot.rank() - 2) + "]." + sessions;
    }
}
