package org.guildhall.activity.signup.views;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.signup.audit.Audit;
import org.guildhall.activity.signup.audit.Check;
import org.guildhall.activity.signup.audit.Numbered;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Audits a stored roster with the events its projections kept: an officer can ask any time. */
@Component
public class RosterAudit {
    private final SignUpRows rows;
    private final SeatCounts counts;

    public RosterAudit(SignUpRows rows, SeatCounts counts) {
        this.rows = rows;
        this.counts = counts;
    }

    /** The engine's checks, and whether what people see equals the roster. */
    public List<Check> of(Versioned<Roster> stored) {
        Roster roster = stored.state();
        List<Numbered> history = rows.history(roster.id());
        long told = Position.sequence(stored.position());
        long seen = history.isEmpty() ? 0 : history.getLast().number();
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("events-arrived", seen == told, seen == told ? "" : (told - seen) + " on their way"));
        checks.addAll(Audit.of(roster, history).checks());
        SeatCount count = counts.all(List.of(roster.id())).get(roster.id());
        Seats shown = count == null ? null : count.seats();
        boolean same = roster.seats().equals(shown);
        checks.add(new Check("pages-show-the-roster", same, same ? "" : "pages show " + shown));
        return checks;
    }
}
