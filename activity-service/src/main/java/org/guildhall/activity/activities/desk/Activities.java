package org.guildhall.activity.activities.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Where activities are kept. */
public interface Activities {
    /** Decides a command on one activity and stores what it decided, with what is told. */
    Outcome<String> change(String id, Command command, Function<@Nullable Activity, ActivityOutcome> decide);

    /** One activity as stored now. */
    Optional<Versioned<Activity>> find(String id);

    /** The activities of these ids, at most a page of them. */
    List<Activity> all(Collection<String> ids);

    /** A bounded part of the list a wish describes. */
    List<Activity> list(Wish wish);

    /** Those filed and not over with a session of any slot that begins in a stretch. */
    List<Activity> beginning(Instant from, Instant until, int limit);

    /** Those that lie on one of these desks, earliest first. */
    List<Versioned<Activity>> awaiting(Set<String> desks, int limit);
}
