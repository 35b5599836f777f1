package org.guildhall.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All inbox rows. */
public interface InboxRows {

    /** Adds the rows that are not there yet, in one write, and answers exactly those. */
    List<InboxRow> add(List<InboxRow> rows);

    /** One page of a person's rows, newest first, before the given place. */
    List<InboxRow> page(String recipient, @Nullable Before before, int limit);

    /** The rows told to a person since an instant, oldest first. */
    List<InboxRow> since(String recipient, Instant told, int limit);

    Optional<InboxRow> find(String notice, String recipient);

    /** Unread rows, counted no further than the limit. */
    int unread(String recipient, int limit);

    /** Marks one row read; false if there is no such row. Reading twice keeps the first instant. */
    boolean read(String notice, String recipient, Instant at);

    /** Marks at most {@code limit} unread rows told until then as read; answers how many. */
    int readUntil(String recipient, Instant told, Instant at, int limit);

    /** Forgets at most {@code limit} rows of a kind told before an instant; answers how many. */
    int forget(String kind, Instant toldBefore, int limit);

    /** Forgets everything told to a person. */
    void erase(String recipient);

    /** A place in a person's inbox. */
    record Before(Instant told, String id) {}
}
