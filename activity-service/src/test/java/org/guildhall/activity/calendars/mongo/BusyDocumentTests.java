package org.guildhall.activity.calendars.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyKind;
import org.junit.jupiter.api.Test;

class BusyDocumentTests {
    private static final Busy WORK = new Busy(
            Instant.parse("2026-10-10T00:00:00Z"),
            Instant.parse("2026-10-10T09:30:00Z"),
            BusyKind.WORK,
            "补班",
            DayOfWeek.MONDAY);
    private static final Busy PLACEMENT = new Busy(
            Instant.parse("2026-11-01T00:00:00Z"),
            Instant.parse("2027-05-01T00:00:00Z"),
            BusyKind.PLACEMENT,
            "见习",
            null);

    private static List<Busy> read(BusyDocument stored) {
        return BusyDocument.read(new Document("labels", stored.labels())
                .append("kinds", stored.kinds())
                .append("spans", stored.spans()));
    }

    @Test
    void givesBackWhatItWasGiven() {
        Map<String, BusyDocument> stored = BusyDocument.bySemester(List.of(WORK, PLACEMENT));

        assertThat(read(stored.getOrDefault("2026-autumn", new BusyDocument(List.of(), List.of(), List.of()))))
                .containsExactly(WORK, PLACEMENT);
    }

    @Test
    void standsInEverySemesterItReachesInto() {
        Map<String, BusyDocument> stored = BusyDocument.bySemester(List.of(PLACEMENT));

        assertThat(stored).containsOnlyKeys("2026-autumn", "2027-spring");
        assertThat(stored.values()).allSatisfy(each -> assertThat(read(each)).containsExactly(PLACEMENT));
    }
}
