package org.guildhall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A counselor brings a file into a grade's calendar, and its students read it on their phones. */
class CalendarBrowserIT extends InBrowsers {
    @AfterEach
    void nobodyComplained() {
        browsers.leave();
        assertThat(browsers.complaints()).isEmpty();
    }

    static Stream<Look> looks() {
        return Stream.of(Look.desktop("zh-CN"), Look.phone("en-GB").dark());
    }

    /** An exam, a holiday and an entry without a time, in the first week of the semester that runs. */
    private static FilePayload file() {
        LocalDate first = StreamSupport.stream(
                        Visitor.signedInAs("student")
                                .get("/api/semesters")
                                .json()
                                .spliterator(),
                        false)
                .filter(semester -> semester.get("current").asBoolean())
                .map(semester -> LocalDate.parse(semester.get("from").asString()))
                .findFirst()
                .orElseThrow();
        String exam = DateTimeFormatter.BASIC_ISO_DATE.format(first.plusDays(1));
        String holiday = DateTimeFormatter.BASIC_ISO_DATE.format(first.plusDays(3));
        String text = """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:exam
                SUMMARY:Anatomy exam
                DTSTART:%1$sT140000
                DTEND:%1$sT160000
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Timeless
                END:VEVENT
                BEGIN:VEVENT
                UID:holiday
                SUMMARY:Sports day
                DTSTART;VALUE=DATE:%2$s
                END:VEVENT
                END:VCALENDAR
                """.formatted(exam, holiday);
        return new FilePayload("exams.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aFileIsPreviewedImportedMarkedAndReadByItsStudents(Look look) {
        boolean zh = look.locale().startsWith("zh");
        String title = "Clinical " + look.name();
        Page page = browsers.signedIn("counselor", look);
        page.navigate("/calendars");
        button(page, zh ? "新建日历" : "New calendar").click();
        page.locator("#calendar-zh").fill(title);
        button(page, zh ? "建好，去导入" : "Create, then import").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(zh ? "导入文件" : "Import a file"))
                .click();
        page.locator("#calendar-file").setInputFiles(file());
        button(page, zh ? "看看会改什么" : "See what it would change").click();
        assertThat(page.getByText("Anatomy exam").first()).isVisible(SOON);
        assertThat(page.getByText(zh ? "没写什么时候开始" : "It does not say when it starts")
                        .first())
                .isVisible();
        assertThat(page.locator(".counts dd").first()).hasText("2");
        Browsers.picture(page, "calendar-preview-" + look.name());
        assertThat(Browsers.inaccessible(page)).isEmpty();

        button(page, zh ? "导入" : "Import").click();
        page.waitForURL(url -> url.matches(".*/calendars/[^/]+"));
        page.navigate(page.url() + "?week=1");
        Locator holiday = page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Sports day"));
        holiday.click();
        page.getByRole(AriaRole.DIALOG).locator("label.kind-OFF").click();
        button(page, zh ? "记下" : "Note it").click();
        assertThat(holiday)
                .containsText(zh ? "放假" : "Holiday", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        Browsers.picture(page, "calendar-" + look.name());
        assertThat(Browsers.inaccessible(page)).isEmpty();

        Page phone = browsers.signedIn("student", Look.phone(look.locale()));
        phone.navigate("/activities");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(zh ? "日历" : "Calendars"))
                .first()
                .click();
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        phone.getByRole(AriaRole.COMBOBOX).selectOption("1");
        assertThat(phone.getByText("Anatomy exam")).isVisible(SOON);
        assertThat(phone.getByText(zh ? "考试" : "Exam", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(phone.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Sports day")))
                .hasCount(0);
        Browsers.picture(phone, "calendar-student-" + look.name());
        assertThat(Browsers.inaccessible(phone)).isEmpty();
    }
}
