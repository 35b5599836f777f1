package org.guildhall.activity.calendars.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.CalendarFiles.Read;
import org.guildhall.activity.calendars.Doubt;
import org.guildhall.activity.calendars.Entry;
import org.guildhall.activity.calendars.Reading;
import org.guildhall.activity.calendars.ReadingRules;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.calendars.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsFilesTests {
    private static final ReadingRules GRADE = rules(Scope.GRADE);
    private static final ReadingRules COLLEGE = rules(Scope.COLLEGE);
    private final IcsFiles files = new IcsFiles();

    private static ReadingRules rules(Scope scope) {
        return new ReadingRules(
                scope, BusyKind.CLASS, "Grade 2024", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 19));
    }

    private Reading read(String text, ReadingRules rules) {
        return read(text.getBytes(StandardCharsets.UTF_8), rules);
    }

    private Reading read(byte[] bytes, ReadingRules rules) {
        return ((Read.Understood) files.read(bytes, rules)).reading();
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\n"
                + Arrays.stream(events)
                        .map(event -> "BEGIN:VEVENT\r\n" + event.replace("\n", "\r\n") + "\r\nEND:VEVENT\r\n")
                        .collect(Collectors.joining())
                + "END:VCALENDAR\r\n";
    }

    private Entry only(String event) {
        return read(calendar(event), GRADE).entries().getFirst();
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }

    private static List<Doubt.Code> codes(Reading reading) {
        return reading.doubts().stream().map(Doubt::code).toList();
    }

    @Test
    void readsAPublicHolidayCalendarWithItsMakeUpDays() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/calendars/public-holidays-cn-2026.ics")) {
            Reading reading = read(Objects.requireNonNull(file).readAllBytes(), COLLEGE);

            assertThat(reading.doubts()).isEmpty();
            assertThat(reading.entries())
                    .extracting(Entry::label, Entry::kind)
                    .contains(tuple("元旦假期", BusyKind.OFF), tuple("上班(补元旦假期)", BusyKind.WORK));
            assertThat(reading.entries().getFirst().spans())
                    .containsExactly(span("2025-12-31T16:00:00Z", "2026-01-03T16:00:00Z"));
        }
    }

    @Test
    void takesAnEndThatIsMissingOrNoneForOneDayOrOneHour() {
        assertThat(only("UID:a\nDTSTART;VALUE=DATE:20260401\nDTEND;VALUE=DATE:20260401")
                        .spans())
                .containsExactly(span("2026-03-31T16:00:00Z", "2026-04-01T16:00:00Z"));
        assertThat(only("UID:a\nDTSTART;VALUE=DATE:20260401").spans())
                .containsExactly(span("2026-03-31T16:00:00Z", "2026-04-01T16:00:00Z"));

        Reading assumed = read(calendar("UID:a\nDTSTART:20260401T100000"), GRADE);
        assertThat(assumed.entries().getFirst().spans())
                .containsExactly(span("2026-04-01T02:00:00Z", "2026-04-01T03:00:00Z"));
        assertThat(codes(assumed)).containsExactly(Doubt.Code.LENGTH_ASSUMED);

        Reading lasting = read(calendar("UID:a\nDTSTART:20260401T100000\nDURATION:PT1H30M"), GRADE);
        assertThat(lasting.entries().getFirst().spans())
                .containsExactly(span("2026-04-01T02:00:00Z", "2026-04-01T03:30:00Z"));
        assertThat(lasting.doubts()).isEmpty();
    }

    @Test
    void refusesSingleEntriesAndKeepsTheOthers() {
        Reading reading = read(
                calendar(
                        "UID:inverted\nSUMMARY:Inverted\nDTSTART:20260401T100000\nDTEND:20260401T090000",
                        "UID:none\nSUMMARY:No start",
                        "UID:odd\nSUMMARY:Odd\nDTSTART:20260401T100000\nDURATION:soon",
                        "UID:good\nSUMMARY:Good\nDTSTART:20260401T100000Z\nDTEND:20260401T110000Z",
                        "UID:each\nSUMMARY:Each second\nDTSTART:20260401T100000\nDTEND:20260401T110000\nRRULE:FREQ=SECONDLY",
                        "UID:bad\nSUMMARY:Bad rule\nDTSTART:20260401T100000\nDTEND:20260401T110000\nRRULE:FREQ=NOW",
                        "UID:by\nSUMMARY:By hours\nDTSTART:20260401T100000\nDTEND:20260401T110000\nRRULE:FREQ=DAILY;BYHOUR=1,2"),
                GRADE);

        assertThat(reading.entries()).extracting(Entry::label).containsExactly("Good");
        assertThat(reading.doubts())
                .extracting(Doubt::code, Doubt::label)
                .containsExactlyInAnyOrder(
                        tuple(Doubt.Code.ENDS_BEFORE_START, "Inverted"),
                        tuple(Doubt.Code.NO_START, "No start"),
                        tuple(Doubt.Code.UNREADABLE, "Odd"),
                        tuple(Doubt.Code.RECURRENCE_TOO_DENSE, "Each second"),
                        tuple(Doubt.Code.UNREADABLE, "Bad rule"),
                        tuple(Doubt.Code.RECURRENCE_TOO_DENSE, "By hours"));
    }

    @Test
    void followsAnEndlessRuleThroughTheSemesterOnly() {
        Entry daily = only("UID:a\nDTSTART:20250901T080000\nDTEND:20250901T090000\nRRULE:FREQ=DAILY");

        assertThat(daily.spans()).hasSize(20 * 7);
        assertThat(daily.spans().getFirst().from()).isEqualTo("2026-03-02T00:00:00Z");
    }

    @Test
    void knowsRulesThatEndExceptionsAdditionsAndOccurrencesThatWereMovedOrCalledOff() {
        Reading reading = read(
                calendar(
                        """
                        UID:c
                        SUMMARY:Anatomy
                        DTSTART;TZID=Asia/Shanghai:20260302T080000
                        DTEND;TZID=Asia/Shanghai:20260302T093000
                        RRULE:FREQ=WEEKLY;UNTIL=20260330T000000Z
                        EXDATE;TZID=Asia/Shanghai:20260309T080000
                        RDATE;TZID=Asia/Shanghai:20260311T080000""",
                        "UID:c\nRECURRENCE-ID;TZID=Asia/Shanghai:20260316T080000\n"
                                + "DTSTART;TZID=Asia/Shanghai:20260317T140000\nDTEND;TZID=Asia/Shanghai:20260317T153000",
                        "UID:c\nRECURRENCE-ID;TZID=Asia/Shanghai:20260330T080000\nSTATUS:CANCELLED\n"
                                + "DTSTART;TZID=Asia/Shanghai:20260330T080000\nDTEND;TZID=Asia/Shanghai:20260330T093000"),
                GRADE);

        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.entries().getFirst().spans())
                .extracting(Span::from)
                .containsExactly(
                        Instant.parse("2026-03-02T00:00:00Z"),
                        Instant.parse("2026-03-11T00:00:00Z"),
                        Instant.parse("2026-03-17T06:00:00Z"),
                        Instant.parse("2026-03-23T00:00:00Z"));
    }

    @Test
    void keepsTheNewestRevision() {
        Reading reading = read(
                calendar(
                        "UID:r\nSEQUENCE:2\nSUMMARY:Newest\nDTSTART:20260401T100000\nDTEND:20260401T110000",
                        "UID:r\nSEQUENCE:1\nSUMMARY:Older\nDTSTART:20260402T100000\nDTEND:20260402T110000",
                        "UID:s\nLAST-MODIFIED:20260102T000000Z\nSUMMARY:Later\nDTSTART:20260401T100000\nDTEND:20260401T110000",
                        "UID:s\nLAST-MODIFIED:20260101T000000Z\nSUMMARY:Earlier\nDTSTART:20260401T100000\nDTEND:20260401T110000"),
                GRADE);

        assertThat(reading.entries()).extracting(Entry::label).containsExactly("Newest", "Later");
    }

    @Test
    void countsFreeTimeOnlyInTheCollegesCalendar() {
        String free = calendar("UID:t\nSUMMARY:国庆假期\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20260401");
        String calledOff = calendar("UID:t\nSUMMARY:国庆假期\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20260401");

        assertThat(read(free, GRADE).entries()).isEmpty();
        assertThat(read(free, COLLEGE).entries()).extracting(Entry::kind).containsExactly(BusyKind.OFF);
        assertThat(read(calledOff, COLLEGE).entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "期末考试,,EXAM",
        "见习,,PLACEMENT",
        "社区实习,,PLACEMENT",
        "Final exam,,EXAM",
        "Anatomy,,CLASS",
        "Anatomy,EXAM,EXAM"
    })
    void tellsWhatKindOfTimeAGradesEntryIs(String label, String categories, BusyKind kind) {
        assertThat(only("UID:k\nSUMMARY:" + label + "\nCATEGORIES:" + Objects.toString(categories, "")
                                + "\nDTSTART:20260401T100000\nDTEND:20260401T110000")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void doesNotGuessWhetherADayIsWorked() {
        Reading reading = read(calendar("UID:u\nSUMMARY:校庆\nDTSTART;VALUE=DATE:20260401"), COLLEGE);

        assertThat(reading.entries()).extracting(Entry::kind).containsExactly(BusyKind.UNSURE);
        assertThat(codes(reading)).containsExactly(Doubt.Code.DAY_UNSURE);
    }

    @Test
    void findsZonesOfTheWorldOfWindowsOfTheFileAndElseSaysSo() {
        String file = """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Our time
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0900
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID="China Standard Time":20260401T100000
                DTEND;TZID="China Standard Time":20260401T110000
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART;TZID=Our time:20260401T100000
                DTEND;TZID=Our time:20260401T110000
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                SUMMARY:Nowhere
                DTSTART;TZID=Nowhere:20260401T100000
                DTEND;TZID=Nowhere:20260401T110000
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260401T100000
                DTEND;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260401T110000
                END:VEVENT
                END:VCALENDAR
                """;
        Reading reading = read(file, GRADE);

        assertThat(reading.entries())
                .extracting(entry -> entry.spans().getFirst().from())
                .containsExactly(
                        Instant.parse("2026-04-01T02:00:00Z"),
                        Instant.parse("2026-04-01T01:00:00Z"),
                        Instant.parse("2026-04-01T02:00:00Z"),
                        Instant.parse("2026-04-01T08:00:00Z"));
        assertThat(reading.doubts())
                .extracting(Doubt::code, Doubt::label)
                .containsExactly(tuple(Doubt.Code.ZONE_UNKNOWN, "Nowhere"));
    }

    @Test
    void readsWhatOlderProgramsWrite() {
        String text = calendar("UID:g\nSUMMARY:解剖学\\, 第一章\nDTSTART:20260401T100000\nDTEND:20260401T110000");
        byte[] folded = text.replace("第一章", "第一\r\n 章").getBytes(Charset.forName("GB18030"));
        assertThat(read(folded, GRADE).entries()).extracting(Entry::label).containsExactly("解剖学, 第一章");

        byte[] marked = ("\uFEFF" + text.replace("\r\n", "\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(read(marked, GRADE).entries()).extracting(Entry::label).containsExactly("解剖学, 第一章");
    }

    @Test
    void unfoldsInsideACharacter() {
        byte[] text = calendar("UID:f\nSUMMARY:解剖学\nDTSTART:20260401T100000\nDTEND:20260401T110000")
                .getBytes(StandardCharsets.UTF_8);
        int inside = new String(text, StandardCharsets.ISO_8859_1).indexOf("SUMMARY:") + "SUMMARY:".length() + 1;
        byte[] folded = new byte[text.length + 3];
        System.arraycopy(text, 0, folded, 0, inside);
        System.arraycopy("\r\n ".getBytes(StandardCharsets.US_ASCII), 0, folded, inside, 3);
        System.arraycopy(text, inside, folded, inside + 3, text.length - inside);

        assertThat(read(folded, GRADE).entries()).extracting(Entry::label).containsExactly("解剖学");
    }

    @Test
    void keepsTheWholeEntriesOfAFileThatIsCutShort() {
        String file = calendar(
                "UID:1\nSUMMARY:Whole\nDTSTART:20260401T100000\nDTEND:20260401T110000",
                "UID:2\nSUMMARY:Half\nDTSTART:20260401T100000\nDTEND:20260401T110000");
        Reading reading = read(file.substring(0, file.indexOf("SUMMARY:Half") + 8), GRADE);

        assertThat(reading.entries()).extracting(Entry::label).containsExactly("Whole");
        assertThat(codes(reading)).containsExactly(Doubt.Code.FILE_CUT_SHORT);
    }

    @Test
    void namesAndNumbersWhatHasNeitherSoThatReadingTwiceFindsTheSame() {
        String file = calendar("DTSTART:20260401T100000\nDTEND:20260401T110000");

        Entry once = read(file, GRADE).entries().getFirst();
        assertThat(once.label()).isEqualTo("Grade 2024");
        assertThat(once.uid()).isNotEmpty();
        assertThat(read(file, GRADE).entries()).containsExactly(once);
    }

    @Test
    void refusesWhatIsNoCalendarOrTooMuchOfOne() {
        assertThat(files.read(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, GRADE)).isInstanceOf(Read.NotACalendar.class);
        assertThat(files.read("<html>".getBytes(StandardCharsets.UTF_8), GRADE)).isInstanceOf(Read.NotACalendar.class);
        assertThat(files.read(new byte[0], GRADE)).isInstanceOf(Read.NotACalendar.class);

        String many = IntStream.range(0, 20_001)
                .mapToObj(n -> "BEGIN:VEVENT\nUID:" + n + "\nDTSTART:20260401T100000\nEND:VEVENT\n")
                .collect(Collectors.joining("", "BEGIN:VCALENDAR\n", "END:VCALENDAR\n"));
        assertThat(files.read(many.getBytes(StandardCharsets.UTF_8), GRADE)).isInstanceOf(Read.TooLarge.class);
    }
}
