package org.guildhall.notification.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guildhall.notification.kind.Lane;
import org.jspecify.annotations.Nullable;

/** Notices in memory. */
public final class MemoryNotices implements Notices {
    final Map<String, Notice> all = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> woken = new HashSet<>();

    @Override
    public void add(Notice notice, Runnable whenNew) {
        open.add(notice.id());
        if (all.putIfAbsent(notice.id(), notice) == null) {
            whenNew.run();
        }
    }

    @Override
    public List<Notice> open(Collection<Lane> lanes, int limit) {
        return all.values().stream()
                .filter(notice -> open.contains(notice.id()) && lanes.contains(notice.lane()))
                .limit(limit)
                .toList();
    }

    @Override
    public void done(Collection<String> ids) {
        open.removeAll(ids);
    }

    @Override
    public boolean advance(Notice notice, @Nullable String next) {
        Notice now = all.get(notice.id());
        if (now.round() != notice.round() || !Objects.equals(now.cursor(), notice.cursor())) {
            return false;
        }
        all.put(notice.id(), notice.at(next));
        if (next == null) {
            open.remove(notice.id());
        }
        return true;
    }

    @Override
    public List<Notice> reopen(String kind, String subject, String cause) {
        List<Notice> reopened = new ArrayList<>();
        for (Notice notice : List.copyOf(all.values())) {
            if (notice.kind().equals(kind) && notice.subject().equals(subject) && woken.add(cause)) {
                Notice again = new Notice(
                        notice.id(),
                        kind,
                        notice.lane(),
                        notice.receipt(),
                        subject,
                        notice.about(),
                        notice.values(),
                        notice.audience(),
                        notice.at(),
                        notice.round() + 1,
                        null);
                all.put(notice.id(), again);
                open.add(notice.id());
                reopened.add(again);
            }
        }
        return reopened;
    }

    @Override
    public List<Notice> withoutReceipts(int limit) {
        return List.of();
    }

    @Override
    public void receiptsMade(Notice notice) {}

    @Override
    public int forget(Instant before, int limit) {
        int size = all.size();
        all.values().removeIf(notice -> notice.at().isBefore(before));
        return size - all.size();
    }
}
