package org.guildhall.notification.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows in memory; {@code failing} lets the store go away in the middle of a bulk insert. */
public final class MemoryRows implements InboxRows {
    public final Map<String, InboxRow> all = new TreeMap<>();
    public int failing = Integer.MAX_VALUE;

    @Override
    public List<InboxRow> add(List<InboxRow> rows) {
        List<InboxRow> added = new ArrayList<>();
        for (InboxRow row : rows) {
            if (failing-- <= 0) {
                failing = Integer.MAX_VALUE;
                throw new IllegalStateException("the store went away");
            }
            if (all.putIfAbsent(row.id(), row) == null) {
                added.add(row);
            }
        }
        return added;
    }

    @Override
    public List<InboxRow> page(String recipient, @Nullable Before before, int limit) {
        return all.values().stream()
                .filter(row -> row.recipient().equals(recipient))
                .limit(limit)
                .toList();
    }

    @Override
    public List<InboxRow> since(String recipient, Instant told, int limit) {
        return all.values().stream()
                .filter(row -> row.recipient().equals(recipient) && !row.told().isBefore(told))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<InboxRow> find(String notice, String recipient) {
        return Optional.ofNullable(all.get(InboxRow.id(notice, recipient)));
    }

    @Override
    public int unread(String recipient, int limit) {
        return page(recipient, null, limit).size();
    }

    @Override
    public boolean read(String notice, String recipient, Instant at) {
        return find(notice, recipient).isPresent();
    }

    @Override
    public int readUntil(String recipient, Instant told, Instant at, int limit) {
        return 0;
    }

    @Override
    public void erase(String recipient) {
        all.values().removeIf(row -> row.recipient().equals(recipient));
    }

    @Override
    public int forget(String kind, Instant toldBefore, int limit) {
        int before = all.size();
        all.values().removeIf(row -> row.kind().equals(kind) && row.told().isBefore(toldBefore));
        return before - all.size();
    }
}
