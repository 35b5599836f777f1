package org.guildhall.activity.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;
import static org.guildhall.activity.Campus.version;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.Campus;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CalendarIT {
    private static final MediaType ICS = MediaType.valueOf("text/calendar;charset=UTF-8");
    private static final String STAFF = "staff-1";

    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    private Campus campus;

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        installation.card(Cards.staff(STAFF));
    }

    private Map<String, Object> body(String scope, Integer... grades) {
        return Map.of("scope", scope, "names", Map.of("zh", "日历", "en", "Calendar"), "grades", List.of(grades));
    }

    private JsonNode calendar(String member, Map<String, Object> body) {
        return json(
                campus.post(member, "/api/calendars", null, body).expectStatus().isCreated());
    }

    private String day(int ahead) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
        return DateTimeFormatter.BASIC_ISO_DATE.format(today.plusDays(ahead));
    }

    private String event(String uid, String label, int ahead) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:%s\r\nDTSTART:%sT100000\r\nDTEND:%sT110000\r\nEND:VEVENT\r\n"
                .formatted(uid, label, day(ahead), day(ahead));
    }

    private static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private ResponseSpec send(String member, String path, Long ifMatch, byte[] file) {
        return campus.send(HttpMethod.POST, member, path, ifMatch, ICS, file);
    }

    private JsonNode preview(JsonNode calendar, String source, byte[] file) {
        return json(send(Campus.COUNSELOR, "/api/calendars/" + id(calendar) + "/previews?source=" + source, null, file)
                .expectStatus()
                .isOk());
    }

    private ResponseSpec replace(JsonNode calendar, String source, JsonNode preview, byte[] file) {
        String path = "/api/calendars/" + id(calendar) + "/imports?source=" + source + "&hash="
                + preview.at("/hash").asString();
        return send(Campus.COUNSELOR, path, version(preview), file);
    }

    @Test
    void showsWhatAnImportWouldDoAndThenDoesThatToItsSourceAlone() {
        JsonNode calendar = calendar(Campus.COUNSELOR, body("GRADE", 2024));
        byte[] other = file(event("x", "社团日", 3));
        replace(calendar, "clubs", preview(calendar, "clubs", other), other)
                .expectStatus()
                .isOk();
        byte[] first =
                file(event("a", "期末考试", 1), event("b", "解剖学", 2), "BEGIN:VEVENT\r\nSUMMARY:无时间\r\nEND:VEVENT\r\n");

        JsonNode preview = preview(calendar, "timetable", first);
        assertThat(preview.at("/added/count").asInt()).isEqualTo(2);
        assertThat(preview.at("/added/first/0/kind").asString()).isEqualTo("EXAM");
        assertThat(preview.at("/doubtful/first/0/code").asString()).isEqualTo("no-start");
        assertThat(preview.at("/doubtful/first/0/leftOut").asBoolean()).isTrue();
        assertThat(json(campus.get(Campus.STUDENT, "/api/calendars/" + id(calendar)))
                        .at("/entries")
                        .size())
                .isEqualTo(1);

        JsonNode done = json(
                replace(calendar, "timetable", preview, first).expectStatus().isOk());
        assertThat(done.at("/entries").size()).isEqualTo(3);
        JsonNode again = preview(calendar, "timetable", first);
        assertThat(again.at("/same").asInt()).isEqualTo(2);
        assertThat(json(replace(calendar, "timetable", again, first)).at("/version"))
                .isEqualTo(done.at("/version"));

        byte[] second = file(event("a", "期末考试", 5), event("c", "见习", 2));
        JsonNode next = preview(calendar, "timetable", second);
        assertThat(next.at("/added/count").asInt()).isEqualTo(1);
        assertThat(next.at("/changed/count").asInt()).isEqualTo(1);
        assertThat(next.at("/removed/count").asInt()).isEqualTo(1);
        JsonNode replaced = json(replace(calendar, "timetable", next, second));
        assertThat(replaced.at("/entries").findValuesAsString("label")).containsExactlyInAnyOrder("社团日", "期末考试", "见习");
    }

    @Test
    void refusesAFileThatWasNotPreviewedOrIsNoCalendar() {
        JsonNode calendar = calendar(Campus.COUNSELOR, body("GRADE", 2024));
        JsonNode preview = preview(calendar, "t", file(event("a", "课", 1)));

        ResponseSpec swapped = replace(calendar, "t", preview, file(event("a", "课", 2)));
        swapped.expectStatus().isEqualTo(409);
        assertThat(json(swapped).at("/code").asString()).isEqualTo("not-the-previewed-file");
        ResponseSpec none = send(
                Campus.COUNSELOR,
                "/api/calendars/" + id(calendar) + "/previews?source=t",
                null,
                "<html>".getBytes(StandardCharsets.UTF_8));
        none.expectStatus().isBadRequest();
        assertThat(json(none).at("/code").asString()).isEqualTo("not-a-calendar");
        assertThat(json(campus.get(Campus.COUNSELOR, "/api/calendars/" + id(calendar)))
                        .at("/entries")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void takesFilesOfFiveMegabytesAndNoLarger() {
        JsonNode calendar = calendar(Campus.COUNSELOR, body("GRADE", 2024));
        String note = "X-NOTE:" + "n".repeat(4_900_000) + "\r\n";
        byte[] large = ("BEGIN:VCALENDAR\r\n" + note + event("a", "课", 1) + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(preview(calendar, "t", large).at("/added/count").asInt()).isEqualTo(1);
        send(Campus.COUNSELOR, "/api/calendars/" + id(calendar) + "/previews?source=t", null, new byte[5_300_000])
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void remembersWhatAKeeperSaidOfAnEntryThroughTheNextImport() {
        JsonNode calendar = calendar(STAFF, body("COLLEGE"));
        byte[] file = file(event("m", "上班(补国庆假期)", 2), event("n", "校庆", 4));
        String path = "/api/calendars/" + id(calendar);
        JsonNode preview = json(send(STAFF, path + "/previews?source=state", null, file));
        assertThat(preview.at("/doubtful/first/0/code").asString()).isEqualTo("day-unsure");
        send(STAFF, path + "/imports?source=state&hash=" + preview.at("/hash").asString(), version(preview), file)
                .expectStatus()
                .isOk();

        JsonNode marked = json(campus.put(STAFF, path + "/entries?uid=m", 2L, Map.of("runsLike", "MONDAY")));
        json(campus.put(STAFF, path + "/entries?uid=n", version(marked), Map.of("kind", "OFF")));
        byte[] renewed = file(event("m", "上班(补国庆假期)", 3), event("n", "校庆", 4));
        JsonNode again = json(send(STAFF, path + "/previews?source=state", null, renewed));
        JsonNode done = json(send(
                STAFF, path + "/imports?source=state&hash=" + again.at("/hash").asString(), version(again), renewed));

        assertThat(done.at("/entries/0/runsLike").asString()).isEqualTo("MONDAY");
        assertThat(done.at("/entries/1/kind").asString()).isEqualTo("OFF");
        assertThat(json(campus.put(STAFF, path + "/entries?uid=gone", version(done), Map.of("kind", "OFF")))
                        .at("/code")
                        .asString())
                .isEqualTo("entry-unknown");
    }

    @Test
    void letsCounselorsKeepTheirOwnGradesOnlyAndEverybodyRead() {
        campus.post(Campus.COUNSELOR, "/api/calendars", null, body("GRADE", 2023))
                .expectStatus()
                .isForbidden();
        campus.post(Campus.COUNSELOR, "/api/calendars", null, body("COLLEGE"))
                .expectStatus()
                .isForbidden();
        campus.post(Campus.STUDENT, "/api/calendars", null, body("GRADE", 2024))
                .expectStatus()
                .isForbidden();
        JsonNode calendar = calendar(Campus.COUNSELOR, body("GRADE", 2024));
        assertThat(json(campus.put(
                                Campus.COUNSELOR,
                                "/api/calendars/" + id(calendar),
                                version(calendar),
                                body("GRADE", 2024, 2023)))
                        .at("/code")
                        .asString())
                .isEqualTo("not-your-calendar");
        send(Campus.OFFICER, "/api/calendars/" + id(calendar) + "/previews?source=t", null, file(event("a", "课", 1)))
                .expectStatus()
                .isForbidden();

        assertThat(json(campus.get(Campus.STUDENT, "/api/calendars")).findValuesAsString("id"))
                .contains(id(calendar));
        assertThat(json(campus.get(Campus.STUDENT, "/api/calendars/" + id(calendar)))
                        .at("/mayEdit")
                        .asBoolean())
                .isFalse();
    }
}
