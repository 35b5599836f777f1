package org.guildhall.activity.signup.views;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.audit.Numbered;
import org.jspecify.annotations.Nullable;

/** The projection of sign-ups by person. */
public interface SignUpRows {
    /** The last row already seen. */
    record After(Instant at, String id) {}

    /** The row of that id. */
    Optional<SignUpRow> find(SignUpId id);

    /** The person's rows in these rosters. */
    List<SignUpRow> of(String person, Collection<RosterId> rosters);

    /** The person's row a command made, if it was accepted. */
    Optional<SignUpRow> byCommand(String person, String command);

    /** The person's rows from the newest, after the one already seen. */
    List<SignUpRow> newest(String person, @Nullable After after, int limit);

    /** Parties waiting before this row. */
    int waitingBefore(SignUpRow row);

    /** Everything a roster told, gathered from its rows, and up to which position they stand. */
    List<Numbered> history(RosterId roster);
}
