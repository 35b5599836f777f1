package org.guildhall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.api.Test;

/** An activity moves to its fallback while a student's phone is open: the question comes to the page by itself. */
class MovedBrowserIT extends InBrowsers {
    private static final LocatorAssertions.IsVisibleOptions IN_TIME =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    @Test
    void whoDidNotTickTheNewTimeIsAskedOnTheOpenPageAndAtHome() {
        Visitor minister = Visitor.signedInAs("minister");
        String activity = withFallback(minister);
        Page page = browsers.signedIn("student", Look.phone("zh-CN"));
        page.navigate("/activities/" + activity);
        assertThat(page.getByRole(AriaRole.CHECKBOX)).hasCount(1);
        Browsers.picture(page, "other-times-phone-zh");
        button(page, "报名").click();
        assertThat(page.getByText("报上了").first()).isVisible(IN_TIME);

        Agreement.move(minister, activity, 2);

        assertThat(button(page, "能来")).isVisible(IN_TIME);
        Browsers.picture(page, "question-phone-zh");
        assertThat(Browsers.inaccessible(page)).isEmpty();
        Page home = page.context().newPage();
        home.navigate("/");
        assertThat(button(home, "来不了，让出席位")).isVisible(IN_TIME);
        Browsers.picture(home, "question-home-phone-zh");
        assertThat(Browsers.inaccessible(home)).isEmpty();
        button(home, "能来").click();
        assertThat(button(home, "能来")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        page.reload();
        assertThat(page.getByText("报上了").first()).isVisible(IN_TIME);
        browsers.leave();
        assertThat(browsers.complaints()).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String withFallback(Visitor minister) {
        Instant first = Instant.now().plus(Duration.ofDays(12)).truncatedTo(ChronoUnit.HOURS);
        Instant second = first.plus(Duration.ofDays(2));
        String session = "[{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"place\":\"Sports hall\"}]";
        String body = """
                {"title":{"zh":"会改时间的比赛","en":"Moving match"},"description":{"zh":"测试","en":"a test"},"kind":"match","themes":["sport"],
                 "union":"clinical","leadDepartment":"culture-sports","circle":"UNION","audience":{"grades":[2024,2025],"officersOnly":false},
                 "sessions":%s,"fallbacks":[{"sessions":%s}]}""".formatted(
                        session.formatted(first, first.plusSeconds(7_200)),
                        session.formatted(second, second.plusSeconds(7_200)));
        Visitor.Answer created = minister.post("/api/activities", body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.at("/id");
        Agreement.announce(minister, id);
        String path = "/api/activities/" + id;
        Visitor.Answer opened = minister.change(
                "PUT",
                path + "/sessions/1/roster",
                "{\"capacity\":3,\"waitingPlaces\":20,\"maxParty\":3,\"state\":\"OPEN\"}",
                null);
        assertThat(opened.status()).as(opened.text()).isLessThan(300);
        return id;
    }
}
