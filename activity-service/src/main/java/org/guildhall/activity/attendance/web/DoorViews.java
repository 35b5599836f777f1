package org.guildhall.activity.attendance.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.DoorAnswer.Told;
import org.guildhall.activity.attendance.Held;
import org.guildhall.activity.attendance.Hours;
import org.guildhall.activity.attendance.Mark;
import org.guildhall.activity.attendance.Presence;
import org.guildhall.activity.attendance.desk.DoorService.Seen;
import org.guildhall.activity.attendance.desk.Doors;
import org.guildhall.activity.attendance.web.TicketView.LeaveView;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Roster;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to a session's people, for those who stand at its door. */
@Component
class DoorViews {
    private final Directory directory;

    DoorViews(Directory directory) {
        this.directory = directory;
    }

    /** Everything a phone needs to decide without a network; the key checks tickets and opens no door. */
    record ScanPackView(
            String activity,
            int session,
            String key,
            Instant startsAt,
            Instant endsAt,
            Instant opensAt,
            Instant closesAt,
            boolean checkOut,
            List<PackPersonView> people) {}

    /** Seat is SEATED or WAITING. */
    record PackPersonView(
            String member,
            String name,
            @Nullable Integer grade,
            String seat,
            @Nullable Instant in,
            @Nullable Instant out) {}

    record ToldView(
            String scan,
            String verdict,
            boolean held,
            String member,
            String name,
            @Nullable Instant at,
            @Nullable String by) {}

    /** Counts and everybody with a seat, the missing first. */
    record AttendanceView(
            String state,
            boolean checkOut,
            Instant opensAt,
            Instant closesAt,
            Instant warnsAt,
            Instant settlesAt,
            int seated,
            int came,
            boolean mayDecide,
            List<PresenceView> people,
            List<HeldView> held) {}

    record PresenceView(
            String id,
            String member,
            String name,
            @Nullable Integer grade,
            @Nullable Instant in,
            @Nullable Instant out,
            @Nullable String by,
            boolean warned,
            @Nullable LeaveView leave,
            @Nullable String leaveReason,
            @Nullable String objection,
            @Nullable String result) {}

    record HeldView(String scan, String verdict, String member, String name, Instant at, String by) {}

    ScanPackView pack(Seen seen) {
        Attendance door = seen.attendance();
        Hours hours = door.terms().hours();
        return new ScanPackView(
                door.id().activity(),
                door.id().session(),
                door.codes().sessionKey(),
                hours.startsAt(),
                hours.endsAt(),
                hours.opensAt(Direction.IN),
                hours.closesAt(Direction.IN),
                door.terms().checkOut(),
                seen.roster().map(roster -> people(roster, door)).orElseGet(List::of));
    }

    private List<PackPersonView> people(Roster roster, Attendance door) {
        List<PackPersonView> people = new ArrayList<>();
        for (Entry entry : roster.entries()) {
            if (entry.live()) {
                people.add(person(entry.member(), entry, door));
                entry.companions().forEach(one -> people.add(person(one, entry, door)));
            }
        }
        people.sort(Comparator.comparing(PackPersonView::name).thenComparing(PackPersonView::member));
        return people;
    }

    private PackPersonView person(String member, Entry entry, Attendance door) {
        Presence one = door.presence(member);
        return new PackPersonView(
                member,
                name(member),
                grade(member),
                entry.state().name(),
                TicketView.at(one.in()),
                TicketView.at(one.out()));
    }

    List<ToldView> told(List<Told> answers) {
        return answers.stream().map(this::told).toList();
    }

    private ToldView told(Told one) {
        Mark mark = one.mark();
        return new ToldView(
                one.scan(),
                one.verdict().code(),
                one.verdict().held(),
                one.member(),
                name(one.member()),
                TicketView.at(mark),
                mark == null ? null : name(mark.by()));
    }

    AttendanceView attendance(Actor actor, Seen seen) {
        Attendance door = seen.attendance();
        Attendance.Terms terms = door.terms();
        Hours hours = terms.hours();
        List<Presence> presences = seen.roster().map(Doors::seated).stream()
                .flatMap(seated -> seated.stream().map(door::presence))
                .toList();
        return new AttendanceView(
                terms.state().name(),
                terms.checkOut(),
                hours.opensAt(Direction.IN),
                hours.closesAt(Direction.IN),
                hours.warnsAt(),
                hours.settlesAt(),
                presences.size(),
                (int) presences.stream().filter(one -> one.in() != null).count(),
                seen.activity().responsible().equals(actor.id()),
                presences.stream()
                        .map(one -> view(door, one))
                        .sorted(Comparator.comparing((PresenceView one) -> one.in() != null)
                                .thenComparing(PresenceView::name)
                                .thenComparing(PresenceView::member))
                        .toList(),
                door.held().stream()
                        .filter(one -> door.presence(one.member()).mark(one.direction()) == null)
                        .sorted(Comparator.comparing(Held::at))
                        .map(this::view)
                        .toList());
    }

    private PresenceView view(Attendance door, Presence one) {
        Mark in = one.in();
        return new PresenceView(
                door.id() + "." + one.member(),
                one.member(),
                name(one.member()),
                grade(one.member()),
                TicketView.at(in),
                TicketView.at(one.out()),
                in == null || in.scan().equals(Mark.CODE) ? null : name(in.by()),
                one.warned(),
                LeaveView.of(one.leave()),
                one.leave() == null ? null : one.leave().reason(),
                one.objection() == null ? null : one.objection().text(),
                one.result() == null ? null : one.result().name());
    }

    private HeldView view(Held one) {
        return new HeldView(
                one.scan(), one.verdict().code(), one.member(), name(one.member()), one.at(), name(one.by()));
    }

    private @Nullable Integer grade(String member) {
        return directory.find(member).map(Card::grade).orElse(null);
    }

    private String name(String member) {
        return directory.find(member).map(Card::displayName).orElse(member);
    }
}
