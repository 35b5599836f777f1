package org.guildhall.activity.signup.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpOutcome;

/** The desks of this instance, one per roster in use. Other instances have their own; versions keep them honest. */
public final class Desks {
    private final org.guildhall.activity.desk.Desks<RosterId, Roster, SignUpOutcome> desks;
    private final Clock clock;

    public Desks(Rosters rosters, Watcher watcher, Clock clock) {
        this.desks = new org.guildhall.activity.desk.Desks<>(new RosterMatter(rosters, watcher), clock);
        this.clock = clock;
    }

    /** Queues a request and waits for its answer, see {@link org.guildhall.activity.desk.Desks#ask}. */
    public SignUpOutcome ask(RosterId id, Request request) {
        return desks.ask(id, request);
    }

    /** Queues a request; the answer comes after the write is acknowledged. */
    public CompletableFuture<SignUpOutcome> submit(RosterId id, Request request) {
        return desks.submit(id, request);
    }

    /** A refusal that needs no queue: the roster as seen a moment ago leaves no doubt. */
    public Optional<SignUpOutcome> refusedAtOnce(RosterId id, String member) {
        return desks.recent(id).map(seen -> seen.refusedAtOnce(member, clock.instant()));
    }
}
