package org.guildhall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan on its way to a promise, and what is done when the promise cannot be kept. */
class PlanBrowserIT extends InBrowsers {
    @AfterEach
    void nobodyComplained() {
        browsers.leave();
        assertThat(browsers.complaints()).isEmpty();
    }

    static Stream<Look> looks() {
        return Stream.of(Look.desktop("zh-CN"), Look.desktop("en-GB").dark());
    }

    /** A page in its language. */
    private record Seen(Page page, boolean zh) {
        static Seen by(String role, Look look) {
            return new Seen(browsers.signedIn(role, look), look.locale().startsWith("zh"));
        }

        Locator button(String chinese, String english) {
            return page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(Pattern.compile("^" + (zh ? chinese : english))));
        }

        Locator dialogButton(String chinese, String english) {
            return page.getByRole(AriaRole.DIALOG)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(zh ? chinese : english)
                                    .setExact(true));
        }

        void shows(String chinese, String english) {
            assertThat(page.getByText(zh ? chinese : english).first()).isVisible(SOON);
        }

        void looked(String name, Look look) {
            Browsers.picture(page, name + "-" + look.name());
            assertThat(Browsers.inaccessible(page)).isEmpty();
        }
    }

    private static void time(Page page, int choice, LocalDate day) {
        page.locator("#starts-" + choice).fill(day + "T19:00");
        page.locator("#ends-" + choice).fill(day + "T21:00");
        page.locator("#place-" + choice).fill("Gym");
    }

    private static Look phone(Look look) {
        return new Look(390, 844, look.locale(), look.scheme());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void officerFilesTheyAgreeCounselorClearsOnAPhoneAndTheTimeIsMoved(Look look) {
        String title = "Planned " + look.name();
        String run = filed(title, look);
        for (String role : new String[] {"minister", "president"}) {
            Seen work = Seen.by(role, look);
            work.page().navigate("/work");
            work.button("同意：" + title, "Agree: " + title).click();
            assertThat(work.button("同意：" + title, "Agree: " + title)).hasCount(0);
        }
        cleared(title, phone(look));
        Seen officer = Seen.by("officer", look);
        officer.page().navigate(run);
        officer.button("公布", "Announce").click();
        officer.shows("办成了，就是守住一次承诺", "Holding it keeps a promise");
        officer.looked("plan-announced", look);
        Locator second = officer.page().locator(".slots > ol > li").nth(1);
        second.getByRole(AriaRole.BUTTON).click();
        officer.dialogButton("换过去", "Move it").click();
        assertThat(second).containsText(officer.zh() ? "现在用这个" : "the one in use");
        assertThat(Visitor.signedInAs("student")
                        .get("/api" + run.replace("/run", ""))
                        .at("/moves"))
                .isEqualTo("1");
    }

    /** With a fallback, for the two grades the demo's counselor speaks for; the address of its run page. */
    private static String filed(String title, Look look) {
        Seen officer = Seen.by("officer", look);
        Page page = officer.page();
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(12);
        page.navigate("/activities/new");
        page.locator("#title-zh").fill(title);
        page.locator("label.choice")
                .filter(new Locator.FilterOptions().setHasText(officer.zh() ? "体育" : "Sport"))
                .click();
        time(page, 1, day);
        officer.button("加一个备选", "Add a fallback").click();
        assertThat(page.locator("#starts-2")).hasValue(day.plusDays(7) + "T19:00");
        for (String grade : new String[] {"2024", "2025"}) {
            page.locator("label.choice")
                    .filter(new Locator.FilterOptions().setHasText(grade))
                    .click();
        }
        officer.looked("plan-new", look);
        officer.button("存为草稿", "Save as draft").click();
        officer.button("交审", "File").click();
        officer.shows("等部长同意", "Waits for agreement: Minister");
        officer.looked("plan-filed", look);
        return URI.create(page.url()).getPath();
    }

    private static void cleared(String title, Look look) {
        Seen counselor = Seen.by("counselor", look);
        counselor.page().navigate("/");
        counselor
                .page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(counselor.zh() ? "等我放行" : "Times to clear"))
                .click();
        counselor.button("同意：" + title, "Agree: " + title).click();
        assertThat(counselor.button("同意：" + title, "Agree: " + title)).hasCount(0);
        Locator waiting = counselor.button("放行：" + title, "Clear: " + title);
        counselor.looked("counselor", look);
        for (int left = 2; left > 0; left--) {
            assertThat(waiting).hasCount(left);
            waiting.first().click();
            Locator seal = counselor.button("盖章：2024", "Seal it: 2024");
            seal.click();
            assertThat(seal).hasCount(0);
        }
        assertThat(waiting).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void cancellingShowsItsCostAndWaitsForTheSecondPerson(Look look) {
        Visitor visitor = Visitor.signedInAs("officer");
        Agreement.cancel(visitor, PathsIT.openActivity(visitor, 3, "Broken before " + look.name()), "Thunderstorm");
        String title = "Broken again " + look.name();
        String activity = PathsIT.openActivity(visitor, 3, title);
        assertThat(PathsIT.signUp(Visitor.signedInAs("student"), activity).status())
                .isEqualTo(201);
        Seen officer = Seen.by("officer", look);
        officer.page().navigate("/activities/" + activity + "/run");
        officer.button("取消活动", "Cancel activity").click();
        Locator dialog = officer.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator(".cost dd").first()).hasText("1");
        assertThat(dialog.locator(".cost-credit dd")).containsText("→");
        officer.shows("签字之前，这场活动照旧公布着", "It stays announced until the presidium signs");
        officer.looked("plan-cost", look);
        dialog.getByRole(AriaRole.TEXTBOX).fill("The hall is flooded");
        officer.dialogButton("提出取消", "Ask to cancel").click();
        officer.shows("主席团另一人签字之前，照旧公布着", "It stays announced until somebody else");
        officer.looked("plan-asked", look);
        assertThat(visitor.get("/api/activities/" + activity).at("/state")).isEqualTo("ANNOUNCED");
        Seen president = Seen.by("president", look);
        president.page().navigate("/work");
        Locator card = president.page().locator("main li.card").filter(new Locator.FilterOptions().setHasText(title));
        president.looked("work-awaiting", look);
        card.getByText(president.zh() ? "签字取消" : "Sign: cancel").click();
        assertThat(card).hasCount(0);
        assertThat(visitor.get("/api/activities/" + activity).at("/state")).isEqualTo("CANCELLED");
    }
}
