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
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A door on two phones: one checks in with its code, another is scanned in while there is no network. */
class DoorBrowserIT extends InBrowsers {
    private static final double LONG = 30_000;

    @AfterEach
    void leave() {
        browsers.leave();
    }

    /** An activity that begins in ten minutes, with these people seated. */
    static String atTheDoor(String title, Visitor... people) {
        Visitor minister = Visitor.signedInAs("minister");
        Instant start = Instant.now().plus(10, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        String plan = """
                {"title":{"zh":"%1$s","en":"%1$s"},"description":{"zh":"","en":""},"kind":"match","themes":["sport"],
                 "union":"clinical","leadDepartment":"culture-sports","circle":"UNION",
                 "audience":{"grades":[],"officersOnly":false},"traits":["date-set-by-others"],
                 "sessions":[{"startsAt":"%2$s","endsAt":"%3$s","place":"East gym"}]}""".formatted(title, start, start.plusSeconds(3600));
        Visitor.Answer draft = minister.post("/api/activities", plan);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        String id = draft.at("/id");
        Agreement.announce(minister, id);
        String roster = """
                {"capacity":20,"waitingPlaces":5,"closesAt":"%s","maxParty":3,"state":"OPEN"}""".formatted(start);
        assertThat(minister.change("PUT", "/api/activities/" + id + "/sessions/1/roster", roster, null)
                        .status())
                .isLessThan(300);
        for (Visitor person : people) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> person.get("/api/activities/" + id).status() == 200);
            assertThat(PathsIT.signUp(person, id).status()).isEqualTo(201);
        }
        return id;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void studentsComeInByCodeAndByAScanWithoutANetwork() {
        Visitor scanned = Visitor.signedInAs("officer");
        String name = scanned.get("/api/members/me").at("/displayName");
        String id = atTheDoor("Door on phones", Visitor.signedInAs("student"), scanned);
        Page sheet = browsers.signedIn("minister", Look.phone("en-GB"));
        sheet.navigate("/activities/" + id + "/door");
        assertThat(sheet.locator(".door-letters")).hasText(Pattern.compile("\\w{6}"));
        assertThat(sheet.getByText("0 of 2 are here")).isVisible();
        Browsers.picture(sheet, "door-sheet-phone-en");
        assertThat(Browsers.inaccessible(sheet)).isEmpty();

        Page student = browsers.signedIn("student", Look.phone("zh-CN").dark());
        student.navigate("/ticket");
        Locator pass = student.locator(".pass").first();
        assertThat(pass.locator(".qr")).isVisible();
        Browsers.picture(student, "door-ticket-phone-zh-dark");
        assertThat(Browsers.inaccessible(student)).isEmpty();
        pass.getByLabel("门口的签到码").fill(sheet.locator(".door-letters").textContent());
        pass.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("签到"))
                .click();
        assertThat(pass).containsText("已签到");
        assertThat(sheet.getByText("1 of 2 are here"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));

        Page scanner = browsers.signedIn("minister", Look.phone("zh-CN"));
        scanner.navigate("/activities/" + id + "/scan");
        assertThat(scanner.getByText("未到1人，共2人")).isVisible();
        assertThat(browsers.complaints()).isEmpty();
        scanner.context().setOffline(true);
        button(scanner, "按姓名登记：" + name).click();
        assertThat(scanner.locator(".verdict")).containsText("请进");
        assertThat(scanner.getByText("已发送0，待发送1")).isVisible();
        Browsers.picture(scanner, "door-scan-phone-zh");
        assertThat(Browsers.inaccessible(scanner)).isEmpty();
        scanner.waitForTimeout(13_000);
        assertThat(scanner.getByText("已发送0，待发送1")).isVisible();
        scanner.context().setOffline(false);
        assertThat(scanner.getByText("已发送1，待发送0")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        List<String> complaints = browsers.complaints();
        assertThat(complaints).allMatch(one -> one.contains("ERR_INTERNET_DISCONNECTED"));
        assertThat(sheet.getByText("2 of 2 are here"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));

        Page desk = browsers.signedIn("minister", Look.desktop("en-GB"));
        desk.navigate("/activities/" + id + "/attendance");
        assertThat(desk.getByText("2 of 2 are here")).isVisible();
        Browsers.picture(desk, "door-attendance-desktop-en");
        assertThat(Browsers.inaccessible(desk)).isEmpty();
    }
}
