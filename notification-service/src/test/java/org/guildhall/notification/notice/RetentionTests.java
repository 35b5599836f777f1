package org.guildhall.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.MemoryRows;
import org.guildhall.notification.kind.Lane;
import org.junit.jupiter.api.Test;

class RetentionTests {
    private static final Instant NOW = Instant.parse("2026-10-12T04:00:00Z");
    private final MemoryRows rows = new MemoryRows();

    private void told(String notice, String kind, int daysAgo) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        rows.add(List.of(new InboxRow(notice, "m1", kind, Lane.PERSONAL, "activity/a1", at, at, null)));
    }

    @Test
    void keepsRowsAsLongAsTheirKindIsPressing() {
        told("must-kept", "seat-confirmed", 399);
        told("must-over", "seat-confirmed", 401);
        told("useful-kept", "opinion-held", 179);
        told("useful-over", "opinion-held", 181);
        told("bulk-kept", "activity-announced", 119);
        told("bulk-over", "activity-announced", 121);

        new Retention(Catalogue.kinds(), rows, new MemoryNotices(), Clock.fixed(NOW, ZoneOffset.UTC)).forget();

        assertThat(rows.all.values())
                .extracting(InboxRow::notice)
                .containsExactlyInAnyOrder("must-kept", "useful-kept", "bulk-kept");
    }
}
