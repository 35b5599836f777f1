package org.guildhall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A minister sees that a time collides, takes a better one, and finds the draft on the semester board. */
class SemesterBrowserIT extends InBrowsers {
    @AfterEach
    void nobodyComplained() {
        browsers.leave();
        assertThat(browsers.complaints()).isEmpty();
    }

    static Stream<Look> looks() {
        return Stream.of(Look.desktop("zh-CN"), Look.phone("en-GB").dark());
    }

    /** The next semester: whatever day it is, its first week lies ahead. */
    private static JsonNode next() {
        List<JsonNode> semesters = StreamSupport.stream(
                        Visitor.signedInAs("student")
                                .get("/api/semesters")
                                .json()
                                .spliterator(),
                        false)
                .toList();
        return semesters.getLast();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aCollisionIsShownABetterTimeTakenAndTheDraftFoundOnTheBoard(Look look) {
        boolean zh = look.locale().startsWith("zh");
        JsonNode semester = next();
        LocalDate day = LocalDate.parse(semester.get("from").asString()).plusDays(2);
        String title = "Board " + look.name();
        Page page = browsers.signedIn("minister", look);
        page.navigate("/activities/new");
        page.locator("#title-zh").fill(title);
        page.locator("#place-1").fill("101");
        page.locator("#starts-1").fill(day + "T12:00");
        page.locator("#ends-1").fill(day + "T14:00");

        Locator verdict = page.locator(".collisions");
        assertThat(verdict.getByText(zh ? "需说明理由" : "Needs a reason")).isVisible(SOON);
        assertThat(verdict.locator(".collision-parts")).containsText(zh ? "午休" : "noon rest");
        Browsers.picture(page, "collision-" + look.name());
        assertThat(Browsers.inaccessible(page)).isEmpty();
        verdict.locator(".collision-better button").first().click();
        assertThat(verdict.getByText(zh ? "空闲" : "Free", new Locator.GetByTextOptions().setExact(true)))
                .isVisible(SOON);
        assertThat(page.locator("#starts-1").inputValue())
                .startsWith(day.toString())
                .isNotEqualTo(day + "T12:00");
        button(page, zh ? "存为草稿" : "Save as draft").click();
        page.waitForURL(url -> url.endsWith("/run"));

        page.navigate("/semester?week=1&semester=" + semester.get("id").asString());
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)))
                .isVisible(SOON);
        button(page, zh ? "年级" : "Grades").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)))
                .isVisible(SOON);
        Browsers.picture(page, "semester-" + look.name());
        assertThat(Browsers.inaccessible(page)).isEmpty();
    }
}
