package org.guildhall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves the house: a union's page for strangers, and a student's seats in a calendar program. */
class PublicSiteBrowserIT extends InBrowsers {
    @AfterEach
    void nobodyComplained() {
        browsers.leave();
        assertThat(browsers.complaints()).isEmpty();
    }

    static Stream<Look> looks() {
        return Stream.of(
                Look.phone("zh-CN"), Look.desktop("en-GB").dark(), new Look(320, 640, "en-GB", ColorScheme.LIGHT));
    }

    private static boolean chinese(Look look) {
        return look.locale().startsWith("zh");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aStrangerReadsWhatIsOnAndWhatWasCalledOff(Look look) {
        boolean zh = chinese(look);
        Visitor minister = Visitor.signedInAs("minister");
        String title = "Open to all " + look.name() + look.width();
        PathsIT.openActivity(minister, 7, title);
        String rained = PathsIT.openActivity(minister, 7, "Rained off " + look.name() + look.width());
        Agreement.cancel(minister, rained, "A storm");

        Page page = browsers.stranger(look);
        page.navigate("/u/clinical");
        Locator row = page.locator(".row").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(row).isVisible(SOON);
        assertThat(row).containsText(zh ? "还有7席" : "7 seats left");
        Locator off = page.locator(".row.off")
                .filter(new Locator.FilterOptions().setHasText("Rained off " + look.name() + look.width()));
        assertThat(off).containsText(zh ? "已取消" : "Cancelled");
        assertThat(off).containsText("A storm");
        assertThat(page.locator(".stamps .broken").first()).isVisible();
        Browsers.picture(page, "public-" + look.name() + look.width());
        assertThat(Browsers.inaccessible(page)).isEmpty();
        Object wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0);
        assertThat(page.context().cookies()).isEmpty();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(zh ? "English" : "中文"))
                .click();
        assertThat(page.locator("#coming")).hasText(zh ? "Coming up" : "接下来");
        assertThat(page.title()).endsWith("Guildhall");
    }

    @Test
    void anUnknownUnionNamesTheOthers() {
        Page page = browsers.stranger(Look.phone("en-GB"));
        page.navigate("/u/nobody");
        Locator other = page.locator(".others a").first();
        assertThat(other).isVisible(SOON);
        assertThat(Browsers.inaccessible(page)).isEmpty();
        assertThat(browsers.complaints()).allMatch(complaint -> complaint.contains("404"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aStudentTakesTheirSeatsToTheirCalendarAndStopsIt(Look look) {
        boolean zh = chinese(look);
        Page page = browsers.signedIn("student", look);
        page.navigate("/calendars");
        Locator card = page.locator(".subscribe .card").first();
        assertThat(card.getByRole(AriaRole.BUTTON).first()).isVisible(SOON);
        card.getByRole(AriaRole.BUTTON).first().click();
        Locator address = card.locator(".feed-address");
        assertThat(address).isVisible(SOON);
        String path = URI.create(address.inputValue()).getPath();
        Browsers.picture(page, "subscribe-" + look.name() + look.width());
        assertThat(Browsers.inaccessible(page)).isEmpty();
        Visitor program = Visitor.stranger();
        Visitor.Answer feed = program.get(path);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text()).startsWith("BEGIN:VCALENDAR");

        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(zh ? "停用" : "Stop it"))
                .click();
        Awaitility.await().until(() -> program.get(path).status() == 404);
    }
}
