package org.guildhall.platform.timer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Nudge;

/** The due instants this instance knows of, soonest first; a wake-up that has become void does nothing when tried. */
public final class DueQueue implements Nudge {
    private static final Comparator<Due> SOONEST =
            Comparator.comparing(Due::at).thenComparing(Due::type).thenComparing(Due::id);
    private final ConcurrentSkipListSet<Due> queue = new ConcurrentSkipListSet<>(SOONEST);

    record Due(String type, String id, Instant at) {}

    @Override
    public void due(AggregateType<?> type, String id, Instant at) {
        queue.add(new Due(type.name(), id, at));
    }

    /** Takes what is due by now, at most so many. */
    List<Due> take(Instant now, int most) {
        List<Due> due = new ArrayList<>();
        while (due.size() < most) {
            Due first = queue.pollFirst();
            if (first == null) {
                break;
            }
            if (first.at().isAfter(now)) {
                queue.add(first);
                break;
            }
            due.add(first);
        }
        return due;
    }
}
