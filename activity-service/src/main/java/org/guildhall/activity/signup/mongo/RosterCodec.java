package org.guildhall.activity.signup.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.Seats;
import org.guildhall.platform.store.Changes;
import org.guildhall.platform.store.StateCodec;
import org.jspecify.annotations.Nullable;

/** A roster as stored: terms, state, and entries as a map by member, so a write names single entries. */
final class RosterCodec implements StateCodec<Roster> {
    /** The whole of a new roster. */
    @Override
    public Document write(Roster roster) {
        Document entries = new Document();
        roster.entries().forEach(entry -> entries.append(entry.member(), EntryCodec.write(entry, 1)));
        Document state = new Document("union", roster.union());
        terms(roster).forEach(state::append);
        return state.append("entries", entries);
    }

    /** What a draft changed: terms and counts, and only the entries it touched, stored as the given version. */
    Changes changes(Roster draft, long version) {
        Changes changes = new Changes();
        terms(draft).forEach((name, value) -> {
            if (value == null) {
                changes.unset(name);
            } else {
                changes.set(name, value);
            }
        });
        for (String member : draft.touched()) {
            Entry entry = draft.entry(member);
            if (entry != null) {
                changes.set("entries." + member, EntryCodec.write(entry, version));
            }
        }
        return changes;
    }

    private static Document terms(Roster roster) {
        Admission admission = roster.admission();
        return new Document("state", roster.seats().state().name())
                .append("capacity", admission.capacity())
                .append("waitingPlaces", admission.waitingPlaces())
                .append("maxParty", admission.maxParty())
                .append("opensAt", date(admission.opensAt()))
                .append("closesAt", date(admission.closesAt()))
                .append("move", MoveCodec.write(roster.move()))
                .append("taken", roster.seats().taken())
                .append("waiting", roster.seats().waiting());
    }

    @Override
    public Roster read(String id, Document state) {
        Admission admission = new Admission(
                state.getInteger("capacity"),
                state.getInteger("waitingPlaces"),
                state.getInteger("maxParty"),
                instant(state.getDate("opensAt")),
                instant(state.getDate("closesAt")));
        List<Entry> entries = new ArrayList<>();
        state.get("entries", Document.class)
                .forEach((member, entry) -> entries.add(EntryCodec.read(member, (Document) entry)));
        return Roster.restore(
                RosterId.parse(id),
                state.getString("union"),
                Seats.State.valueOf(state.getString("state")),
                admission,
                MoveCodec.read(state.get("move", Document.class)),
                entries);
    }

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
