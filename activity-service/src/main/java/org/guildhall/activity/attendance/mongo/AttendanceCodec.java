package org.guildhall.activity.attendance.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.Held;
import org.guildhall.activity.attendance.Hours;
import org.guildhall.activity.attendance.Presence;
import org.guildhall.activity.attendance.Secret;
import org.guildhall.activity.attendance.Verdict;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.store.Changes;
import org.guildhall.platform.store.StateCodec;

/** Attendance as stored: terms, and presences as a map by member, so a check-in writes what it touches. */
final class AttendanceCodec implements StateCodec<Attendance> {
    @Override
    public Document write(Attendance attendance) {
        Document people = new Document();
        attendance.presences().forEach(one -> people.append(one.member(), PresenceCodec.write(one)));
        Document held = new Document();
        attendance.held().forEach(one -> held.append(one.scan(), write(one)));
        Document state = terms(attendance)
                .append("union", attendance.union())
                .append("secret", attendance.secret().text());
        return state.append("people", people).append("held", held);
    }

    /** What a draft changed. */
    Changes changes(Attendance draft) {
        Changes changes = new Changes();
        terms(draft).forEach(changes::set);
        draft.touched().forEach(member -> changes.set("people." + member, PresenceCodec.write(draft.presence(member))));
        draft.held().stream()
                .filter(one -> draft.newlyHeld().contains(one.scan()))
                .forEach(one -> changes.set("held." + one.scan(), write(one)));
        return changes;
    }

    private static Document terms(Attendance attendance) {
        Attendance.Terms terms = attendance.terms();
        return new Document("startsAt", Date.from(terms.hours().startsAt()))
                .append("endsAt", Date.from(terms.hours().endsAt()))
                .append("checkOut", terms.checkOut())
                .append("state", terms.state().name());
    }

    private static Document write(Held one) {
        return new Document("v", one.verdict().name())
                .append("m", one.member())
                .append("d", one.direction().name())
                .append("at", Date.from(one.at()))
                .append("by", one.by());
    }

    @Override
    public Attendance read(String id, Document state) {
        List<Presence> people = new ArrayList<>();
        state.get("people", new Document())
                .forEach((member, one) -> people.add(PresenceCodec.read(member, (Document) one)));
        List<Held> held = new ArrayList<>();
        state.get("held", new Document()).forEach((scan, one) -> held.add(readHeld(scan, (Document) one)));
        Hours hours = new Hours(
                state.getDate("startsAt").toInstant(), state.getDate("endsAt").toInstant());
        return new Attendance(
                RosterId.parse(id),
                state.getString("union"),
                new Secret(state.getString("secret")),
                new Attendance.Terms(
                        hours, state.getBoolean("checkOut"), Attendance.State.valueOf(state.getString("state"))),
                people,
                held);
    }

    private static Held readHeld(String scan, Document one) {
        return new Held(
                scan,
                Verdict.valueOf(one.getString("v")),
                one.getString("m"),
                Direction.valueOf(one.getString("d")),
                one.getDate("at").toInstant(),
                one.getString("by"));
    }
}
