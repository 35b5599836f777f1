package org.guildhall.notification.stream;

import org.guildhall.notification.copy.SeatCount;
import org.guildhall.notification.inbox.Telling.Thing;
import org.jspecify.annotations.Nullable;

/** What one open page is sent. */
public sealed interface Frame {

    /** Something of yours is new or changed; the mark lets a page that lost its line go on from here. */
    record Hint(Thing thing, @Nullable String mark) implements Frame {}

    /** The seats of a watched roster. */
    record Counter(SeatCount seats) implements Frame {}

    /** What was missed is not known: fetch everything anew. */
    record Reset() implements Frame {}

    /** The line is alive. */
    record Beat() implements Frame {}
}
