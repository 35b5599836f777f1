package org.guildhall.notification.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guildhall.notification.inbox.InboxRows.Before;
import org.guildhall.notification.kind.Language;
import org.jspecify.annotations.Nullable;

/** A person's inbox: its pages, what is unread, reading. Every step is bounded, however long the history. */
public final class Inbox {
    /** Unread lines are counted no further. */
    public static final int COUNTED = 100;

    private static final int READ_AT_ONCE = 500;

    private final InboxRows rows;
    private final InboxLines lines;
    private final Clock clock;

    public Inbox(InboxRows rows, InboxLines lines, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.clock = clock;
    }

    /** Some lines and the place of the last row, if there may be more behind it. */
    public record Leaf(List<InboxLine> lines, @Nullable Before next) {}

    public Leaf page(String member, Language language, @Nullable Before before, int limit) {
        List<InboxRow> found = rows.page(member, before, limit + 1);
        List<InboxRow> page = found.subList(0, Math.min(limit, found.size()));
        Before next = found.size() > limit
                ? new Before(page.getLast().told(), page.getLast().id())
                : null;
        return new Leaf(lines.of(page, language), next);
    }

    public int unread(String member) {
        return rows.unread(member, COUNTED);
    }

    public boolean read(String member, String notice) {
        return rows.read(notice, member, clock.instant());
    }

    /** Marks everything told until now as read, step by step; what arrives meanwhile stays unread. */
    public void readAll(String member) {
        Instant now = clock.instant();
        int marked;
        do {
            marked = rows.readUntil(member, now, now, READ_AT_ONCE);
        } while (marked == READ_AT_ONCE);
    }
}
