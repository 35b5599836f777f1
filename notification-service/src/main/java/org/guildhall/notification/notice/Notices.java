package org.guildhall.notification.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guildhall.notification.kind.Lane;
import org.jspecify.annotations.Nullable;

/** All notices. */
public interface Notices {

    /** Adds a notice unless its cause has one already, at the latest before its fact is acknowledged; told if it is new. */
    void add(Notice notice, Runnable whenNew);

    /** Open notices of these lanes, the most pressing and oldest first. */
    List<Notice> open(Collection<Lane> lanes, int limit);

    /** Ends notices whose whole audience has its rows. */
    void done(Collection<String> ids);

    /** Moves the cursor of a notice, or ends it if there is no next place; false if another moved it meanwhile. */
    boolean advance(Notice notice, @Nullable String next);

    /** Spreads the notices of a kind about a subject once more, once for each cause; answers them, open again. */
    List<Notice> reopen(String kind, String subject, String cause);

    /** Ended notices whose rows still need their receipts. */
    List<Notice> withoutReceipts(int limit);

    /** All rows of this round have their receipts. */
    void receiptsMade(Notice notice);

    /** Forgets at most {@code limit} ended notices of causes before an instant; answers how many. */
    int forget(Instant before, int limit);
}
