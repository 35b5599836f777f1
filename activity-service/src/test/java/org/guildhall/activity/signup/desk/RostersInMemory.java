package org.guildhall.activity.signup.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.activity.signup.audit.Audit;
import org.guildhall.activity.signup.audit.Numbered;
import org.guildhall.platform.store.UnknownOutcomeException;
import org.guildhall.platform.store.Versioned;

/** A store with compare-and-set that can lose its answers, before or after the write. */
final class RostersInMemory implements Rosters {
    final AtomicInteger writes = new AtomicInteger();
    IntPredicate losesAnswerAfterWrite = write -> false;
    IntPredicate losesRequest = write -> false;
    private final Map<String, Versioned<Roster>> stored = new ConcurrentHashMap<>();
    private final Map<String, List<Numbered>> told = new ConcurrentHashMap<>();

    @Override
    public Optional<Versioned<Roster>> load(RosterId id) {
        return Optional.ofNullable(stored.get(id.toString()));
    }

    @Override
    public synchronized Optional<Versioned<Roster>> store(Versioned<Roster> before, Roster draft) {
        int write = writes.incrementAndGet();
        if (losesRequest.test(write)) {
            throw new UnknownOutcomeException("lost", null);
        }
        String key = draft.id().toString();
        Versioned<Roster> current = stored.get(key);
        if ((current == null ? 0 : current.version()) != (before == null ? 0 : before.version())) {
            return Optional.empty();
        }
        List<Numbered> all = told.computeIfAbsent(key, id -> new ArrayList<>());
        for (SignUpEvent event : draft.events()) {
            all.add(new Numbered(all.size() + 1L, event));
        }
        long version = before == null ? 1 : before.version() + 1;
        Versioned<Roster> next =
                new Versioned<>(key, version, all.size(), draft, List.of(), new Versioned.PendingSize(0, 0));
        stored.put(key, next);
        if (losesAnswerAfterWrite.test(write)) {
            throw new UnknownOutcomeException("no answer", null);
        }
        return Optional.of(next);
    }

    Audit audit(RosterId id) {
        return Audit.of(stored.get(id.toString()).state(), told.get(id.toString()));
    }

    Roster roster(RosterId id) {
        return stored.get(id.toString()).state();
    }
}
