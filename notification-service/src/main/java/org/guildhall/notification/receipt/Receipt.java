package org.guildhall.notification.receipt;

import java.time.Instant;

/** That one person has been told one notice on one channel. It never changes. */
record Receipt(String notice, String kind, String recipient, String channel, Instant at) {

    static final String TYPE = "notification.notice-delivered.v1";
    static final String INBOX = "inbox";

    /** The fact as it is told; a notice's id is the id of the event that caused it. */
    record NoticeDelivered(
            String notice, String causeEventId, String kind, String recipient, String channel, Instant at) {}

    NoticeDelivered told() {
        return new NoticeDelivered(notice, notice, kind, recipient, channel, at);
    }
}
