package org.guildhall.activity.signup.views;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.audit.Audit;
import org.guildhall.activity.signup.audit.Check;
import org.guildhall.activity.signup.audit.Numbered;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Audits a stored roster with the events its projections kept: an officer can ask any time. */
@Component
public class RosterAudit {
    private static final int LOOKS = 15;
    private static final long LOOK_AGAIN_NANOS = 100_000_000;
    private final SignUpRows rows;
    private final SeatCounts counts;

    public RosterAudit(SignUpRows rows, SeatCounts counts) {
        this.rows = rows;
        this.counts = counts;
    }

    /** The engine's checks, and whether what people see equals the roster; waits a little for events on their way. */
    public List<Check> of(Supplier<Versioned<Roster>> current) {
        Versioned<Roster> stored = current.get();
        List<Numbered> history = rows.history(stored.state().id());
        for (int look = 0; look < LOOKS && !arrived(stored, history); look++) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            stored = current.get();
            history = rows.history(stored.state().id());
        }
        List<Check> checks = new ArrayList<>();
        checks.add(arrival(stored, history));
        checks.addAll(Audit.of(stored.state(), history).checks());
        checks.add(pages(stored.state()));
        return checks;
    }

    private static long seen(List<Numbered> history) {
        return history.isEmpty() ? 0 : history.getLast().number();
    }

    private static boolean arrived(Versioned<Roster> stored, List<Numbered> history) {
        return seen(history) == Position.sequence(stored.position());
    }

    private static Check arrival(Versioned<Roster> stored, List<Numbered> history) {
        long missing = Position.sequence(stored.position()) - seen(history);
        return new Check("events-arrived", missing == 0, missing == 0 ? "" : missing + " on their way");
    }

    private Check pages(Roster roster) {
        SeatCount count = counts.all(List.of(roster.id())).get(roster.id());
        boolean same = count != null && roster.seats().equals(count.seats());
        return new Check("pages-show-the-roster", same, same ? "" : "pages show " + count);
    }
}
