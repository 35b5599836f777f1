package org.guildhall.activity.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.activity.calendars.BusyWeeks.Stretch;
import org.guildhall.activity.details.Names;
import org.junit.jupiter.api.Test;

class BusyWeeksTests {
    private static final LocalDate WEEK = LocalDate.of(2026, 10, 12);
    private static final Calendar EMPTY = Calendar.create("c", Scope.GRADE, new Names("日历", "Calendar"), List.of(2024));

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from + ":00+08:00"), Instant.parse(to + ":00+08:00"));
    }

    private static Calendar with(Entry... entries) {
        Source source = new Source("f", "h" + entries.length, Instant.EPOCH, "m", List.of(entries));
        return ((Calendar.Outcome.Changed) EMPTY.replace(source)).next();
    }

    private static Entry entry(String uid, BusyKind kind, Span... spans) {
        return new Entry(uid, uid, kind, false, List.of(spans));
    }

    private static Stretch stretch(String from, String to, BusyKind kind) {
        Span span = span(from, to);
        return new Stretch(span.from(), span.to(), kind, null);
    }

    @Test
    void areToldMergedAndWithoutLabels() {
        Calendar calendar = with(
                entry("a", BusyKind.CLASS, span("2026-10-12T08:00", "2026-10-12T09:40")),
                entry("b", BusyKind.CLASS, span("2026-10-12T08:00", "2026-10-12T09:40")),
                entry("c", BusyKind.CLASS, span("2026-10-12T09:00", "2026-10-12T12:00")),
                entry("d", BusyKind.EXAM, span("2026-10-12T09:00", "2026-10-12T10:00")),
                entry("e", BusyKind.UNSURE, span("2026-10-13T09:00", "2026-10-13T10:00")));

        assertThat(BusyWeeks.changed(null, calendar))
                .containsOnlyKeys(WEEK)
                .containsValue(List.of(
                        stretch("2026-10-12T08:00", "2026-10-12T12:00", BusyKind.CLASS),
                        stretch("2026-10-12T09:00", "2026-10-12T10:00", BusyKind.EXAM)));
    }

    @Test
    void cutWhatReachesOverSeveral() {
        Calendar calendar = with(entry("p", BusyKind.PLACEMENT, span("2026-10-17T08:00", "2026-10-20T17:00")));

        assertThat(BusyWeeks.changed(null, calendar).values())
                .containsExactly(
                        List.of(stretch("2026-10-17T08:00", "2026-10-19T00:00", BusyKind.PLACEMENT)),
                        List.of(stretch("2026-10-19T00:00", "2026-10-20T17:00", BusyKind.PLACEMENT)));
    }

    @Test
    void areOnlyThoseThatChanged() {
        Entry kept = entry("a", BusyKind.CLASS, span("2026-10-12T08:00", "2026-10-12T09:40"));
        Entry gone = entry("b", BusyKind.EXAM, span("2026-10-22T08:00", "2026-10-22T09:40"));

        assertThat(BusyWeeks.changed(with(kept, gone), with(kept)))
                .containsOnlyKeys(WEEK.plusDays(7))
                .containsValue(List.of());
        assertThat(BusyWeeks.changed(with(kept), with(kept))).isEmpty();
    }

    @Test
    void areAllWhenOthersAreConcerned() {
        Calendar before = with(entry("a", BusyKind.CLASS, span("2026-10-12T08:00", "2026-10-12T09:40")));
        Calendar after = ((Calendar.Outcome.Changed) before.describe(before.names(), List.of(2024, 2025))).next();

        assertThat(BusyWeeks.changed(before, after)).containsOnlyKeys(WEEK);
        assertThat(BusyWeeks.changed(
                        before,
                        ((Calendar.Outcome.Changed) before.describe(new Names("新", "New"), List.of(2024))).next()))
                .isEmpty();
    }
}
