package org.guildhall.activity.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.attendance.DoorAnswer.Done;
import org.guildhall.activity.attendance.DoorAnswer.Refused;
import org.guildhall.activity.signup.RosterId;
import org.jspecify.annotations.Nullable;

/**
 * Who came to one session. Every decision is a function of this state, the command and the instant given with it; who
 * has a seat is the roster's affair and comes with the command. A write is a {@link #draft()}, as with a roster.
 */
public final class Attendance {
    private static final int MOST_HELD = 1_000;

    private final RosterId id;
    private final String union;
    private final Secret secret;
    private final People people;
    private final Map<String, Held> held;
    private final Set<String> newlyHeld = new LinkedHashSet<>();
    private Terms terms;
    private boolean replanned;

    /** OPEN until whoever is missing was warned, WARNED until each seat has its result. */
    public enum State {
        OPEN,
        WARNED,
        SETTLED,
        CANCELLED
    }

    /** Times and state: what a session is, apart from its people. */
    public record Terms(Hours hours, boolean checkOut, State state) {}

    /** The attendance of a session that nobody has come to yet; worth a write. */
    public static Attendance prepare(RosterId id, String union, Secret secret, Hours hours) {
        var made = new Attendance(id, union, secret, new Terms(hours, false, State.OPEN), List.of(), List.of());
        made.replanned = true;
        return made;
    }

    /** As stored. */
    public Attendance(
            RosterId id,
            String union,
            Secret secret,
            Terms terms,
            Collection<Presence> presences,
            Collection<Held> held) {
        this.id = id;
        this.union = union;
        this.secret = secret;
        this.terms = terms;
        Map<String, Presence> all = new HashMap<>();
        presences.forEach(one -> all.put(one.member(), one));
        this.people = new People(all);
        this.held = new HashMap<>();
        held.forEach(one -> this.held.put(one.scan(), one));
    }

    /** A copy to decide on; it starts without events, and this one stays as it is. */
    public Attendance draft() {
        return new Attendance(id, union, secret, terms, people.all().values(), held.values());
    }

    /** Follows the activity: other times, cancelled, or revived. What has begun to settle keeps its times. */
    public DoorAnswer plan(Hours next, boolean cancelled) {
        if (terms.state() == State.OPEN || terms.state() == State.CANCELLED) {
            become(new Terms(next, terms.checkOut(), cancelled ? State.CANCELLED : State.OPEN));
        }
        return new Done();
    }

    /** Whether one must also check out. */
    public DoorAnswer requireCheckOut(boolean wished) {
        if (terms.state() != State.OPEN) {
            return new Refused("too-late");
        }
        become(new Terms(terms.hours(), wished, terms.state()));
        return new Done();
    }

    private void become(Terms next) {
        replanned = replanned || !next.equals(terms);
        terms = next;
    }

    /** Who has a seat types the code shown at the door. */
    public DoorAnswer checkIn(String member, boolean seated, Direction direction, String typed, Instant now) {
        if (terms.state() == State.CANCELLED) {
            return new Refused("cancelled");
        }
        if (!seated) {
            return new Refused("not-seated");
        }
        if (people.of(member).mark(direction) != null && direction == Direction.IN) {
            return new Done();
        }
        if (terms.hours().tooEarly(direction, now)) {
            return new Refused("door-not-open-yet");
        }
        if (terms.hours().tooLate(direction, now)) {
            return new Refused("too-late");
        }
        if (!new Codes(secret).opens(direction, typed, now)) {
            return new Refused("bad-code");
        }
        mark(member, direction, new Mark(now, Mark.CODE, member));
        return new Done();
    }

    /** Takes an officer's scans, each with its own answer; sent twice they count once. */
    public DoorAnswer scan(Upload upload, Instant now) {
        List<DoorAnswer.Told> told = new ArrayList<>();
        for (Scan scan : upload.scans()) {
            told.add(scan(scan, upload, now));
        }
        return new DoorAnswer.Scanned(told);
    }

    private DoorAnswer.Told scan(Scan scan, Upload upload, Instant now) {
        Verdict refused = refusal(scan, upload, now);
        if (refused == null) {
            return mark(scan, upload);
        }
        if (refused.held() && held.size() < MOST_HELD && !held.containsKey(scan.id())) {
            held.put(scan.id(), new Held(scan.id(), refused, scan.member(), scan.direction(), scan.at(), upload.by()));
            newlyHeld.add(scan.id());
        }
        return new DoorAnswer.Told(scan.id(), refused, scan.member(), null);
    }

    private @Nullable Verdict refusal(Scan scan, Upload upload, Instant now) {
        Scan.Ticket ticket = scan.ticket();
        if (ticket != null && !ticket.session().equals(id)) {
            return Verdict.OTHER_SESSION;
        }
        if (terms.state() == State.SETTLED || now.isAfter(terms.hours().settlesAt())) {
            return Verdict.TOO_LATE;
        }
        if (upload.clockOff(scan, now)) {
            return Verdict.CLOCK_OFF;
        }
        if (ticket != null && !new Codes(secret).issued(scan.member(), ticket.code(), scan.at())) {
            return Verdict.BAD_CODE;
        }
        if (terms.hours().tooEarly(scan.direction(), scan.at())) {
            return Verdict.TOO_EARLY;
        }
        if (terms.hours().tooLate(scan.direction(), scan.at())) {
            return Verdict.TOO_LATE;
        }
        boolean seated = upload.seated().contains(scan.member()) && terms.state() != State.CANCELLED;
        return seated ? null : Verdict.NOT_SEATED;
    }

    private DoorAnswer.Told mark(Scan scan, Upload upload) {
        Mark counts = mark(scan.member(), scan.direction(), new Mark(scan.at(), scan.id(), upload.by()));
        Verdict good = scan.letIn() ? Verdict.LET_IN : Verdict.OK;
        Verdict verdict = counts.scan().equals(scan.id()) ? good : Verdict.SEEN;
        return new DoorAnswer.Told(scan.id(), verdict, scan.member(), counts);
    }

    private Mark mark(String member, Direction direction, Mark mark) {
        Presence before = people.of(member);
        Presence after = before.marked(direction, mark);
        boolean scanned = !mark.scan().equals(Mark.CODE);
        if (!after.equals(before)) {
            people.put(
                    after,
                    direction == Direction.IN
                            ? new AttendanceEvent.CheckedIn(member, scanned, mark.at())
                            : new AttendanceEvent.CheckedOut(member, scanned, mark.at()));
        }
        Mark counts = after.mark(direction);
        return counts == null ? mark : counts;
    }

    /** Warns and settles as the clock says, a part at a time. The timer calls just this. */
    public DoorAnswer keepTime(Collection<String> seated, Instant now) {
        Hours hours = terms.hours();
        if (terms.state() == State.OPEN && !now.isBefore(hours.warnsAt())) {
            if (Settling.warn(people, seated, hours, terms.checkOut(), now)) {
                become(new Terms(hours, terms.checkOut(), State.WARNED));
            }
        } else if (terms.state() == State.WARNED && !now.isBefore(hours.settlesAt())) {
            if (Settling.settle(people, seated, hours, terms.checkOut(), now)) {
                become(new Terms(hours, terms.checkOut(), State.SETTLED));
            }
        }
        return new Done();
    }

    /** When the clock next has something to do here. */
    public @Nullable Instant nextDue() {
        return switch (terms.state()) {
            case OPEN -> terms.hours().warnsAt();
            case WARNED -> terms.hours().settlesAt();
            case SETTLED, CANCELLED -> null;
        };
    }

    /** Asking, deciding and objecting. */
    public Pleas pleas() {
        return new Pleas(people, terms);
    }

    /** What doors and tickets show. */
    public Codes codes() {
        return new Codes(secret);
    }

    /** Whether a draft has anything to keep. */
    public boolean changed() {
        return replanned || !people.touched().isEmpty() || !newlyHeld.isEmpty();
    }

    public RosterId id() {
        return id;
    }

    public String union() {
        return union;
    }

    public Secret secret() {
        return secret;
    }

    public Terms terms() {
        return terms;
    }

    /** What is known of a member; nothing yet is a presence too. */
    public Presence presence(String member) {
        return people.of(member);
    }

    public Collection<Presence> presences() {
        return Collections.unmodifiableCollection(people.all().values());
    }

    public Collection<Held> held() {
        return Collections.unmodifiableCollection(held.values());
    }

    /** What was decided on this draft, in order. */
    public List<AttendanceEvent> events() {
        return Collections.unmodifiableList(people.events());
    }

    /** Members this draft changed. */
    public Set<String> touched() {
        return Collections.unmodifiableSet(people.touched());
    }

    /** Scans this draft put aside. */
    public Set<String> newlyHeld() {
        return Collections.unmodifiableSet(newlyHeld);
    }
}
