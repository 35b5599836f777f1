package org.guildhall.activity.feeds.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.feeds.Feed;
import org.guildhall.activity.feeds.FeedEntry;
import org.guildhall.activity.feeds.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTextTests {
    private static final Instant STARTS = Instant.parse("2026-10-12T11:00:00Z");
    private static final Names UNION = new Names("临床医学院学生会", "Clinical");

    private static FeedEntry entry(String title, Standing standing, boolean waiting, String reason) {
        return new FeedEntry(
                "a1",
                2,
                new Names(title, title),
                new Names("", ""),
                "东区, 体育馆; 2号门",
                STARTS,
                STARTS.plusSeconds(7200),
                standing,
                waiting,
                7,
                reason,
                Instant.parse("2026-10-01T00:00:00.123Z"));
    }

    private static String text(FeedEntry entry) {
        return FeedText.of(new Feed("clinical", UNION, List.of(entry)), false, "https://union.example");
    }

    private static VEvent read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(calendar.getVersion()).isEmpty())
                .as(calendar.validate(calendar.getVersion()).toString())
                .isTrue();
        return calendar.getEvents().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "commas, semicolons; and \\backslashes\\n",
                "two\nlines\r\nthree",
                "BEGIN:VEVENT\r\nUID:stolen\r\nEND:VEVENT",
                "羽毛球🏸友谊赛与🎉新生见面会🏓以及很长很长的标题需要折行三次才放得下所以再写一些字🏆再写一些字",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa🏸🏸🏸🏸🏸🏸🏸🏸🏸🏸🏸🏸",
                "\"quoted\": colon:s"
            })
    void anotherLibraryReadsAnyTitleBack(String title) {
        String text = text(entry(title, Standing.ON, false, null));

        assertThat(read(text).getSummary().getValue()).isEqualTo(title.replace("\r\n", "\n"));
        assertThat(read(text).getLocation().getValue()).isEqualTo("东区, 体育馆; 2号门");
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
        assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(read(text(entry("a\u0000b\u0007c", Standing.ON, false, null)))
                        .getSummary()
                        .getValue())
                .isEqualTo("abc");
    }

    @Test
    void timesAreCollegeTimeWithTheirZone() {
        String text = text(entry("t", Standing.ON, false, null));

        assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n");
        assertThat(text).contains("DTSTART;TZID=Asia/Shanghai:20261012T190000\r\n");
        assertThat(read(text).getDateStart().getValue().toInstant()).isEqualTo(STARTS);
        assertThat(read(text).getDateEnd().getValue().toInstant()).isEqualTo(STARTS.plusSeconds(7200));
    }

    @Test
    void theCalendarSaysItsNameAndHowOftenToLook() {
        String text = text(entry("t", Standing.ON, false, null));

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text).contains("X-WR-CALNAME:临床医学院学生会 · 活动\r\n");
        assertThat(text).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
        assertThat(FeedText.of(new Feed(null, null, List.of()), true, "https://u"))
                .contains("X-WR-CALNAME:My activities");
    }

    @Test
    void statusTellsSeatWaitingAndCalledOff() {
        assertThat(read(text(entry("t", Standing.ON, false, null))).getStatus().isConfirmed())
                .isTrue();
        VEvent waiting = read(text(entry("t", Standing.ON, true, null)));
        assertThat(waiting.getStatus().isTentative()).isTrue();
        assertThat(waiting.getSummary().getValue()).isEqualTo("候补：t");
        VEvent cancelled = read(text(entry("t", Standing.CANCELLED, false, "场馆维修")));
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getDescription().getValue()).isEqualTo("已取消 · 场馆维修");
        assertThat(cancelled.getUid().getValue()).isEqualTo("a1.2@guildhall");
        assertThat(cancelled.getSequence().getValue()).isEqualTo(7);
        assertThat(read(text(entry("t", Standing.POSTPONED, true, null)))
                        .getStatus()
                        .isCancelled())
                .isTrue();
    }

    @Test
    void theSameFeedGivesTheSameText() {
        assertThat(text(entry("t", Standing.ON, false, null))).isEqualTo(text(entry("t", Standing.ON, false, null)));
    }
}
