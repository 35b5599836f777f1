package org.guildhall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five paths as people walk them: phone and desktop, Chinese and English. */
class BrowserIT extends InBrowsers {
    @AfterEach
    void nobodyComplained() {
        browsers.leave();
        assertThat(browsers.complaints()).isEmpty();
    }

    static Stream<Look> looks() {
        return Stream.of(Look.phone("zh-CN"), Look.desktop("en-GB"));
    }

    private static boolean chinese(Look look) {
        return look.locale().startsWith("zh");
    }

    private static Locator button(Page page, Look look, String zh, String en) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(chinese(look) ? zh : en).setExact(true));
    }

    private static Locator textbox(Page page, Look look, String zh, String en) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + (chinese(look) ? zh : en))));
    }

    private static Locator text(Page page, Look look, String zh, String en) {
        return page.getByText(chinese(look) ? zh : en).first();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void studentTakesASeatAndFindsTheNoticeWithoutReloading(Look look) {
        String title = "Seat " + look.name();
        String activity = PathsIT.openActivity(Visitor.signedInAs("minister"), 3, title);
        Page inbox = browsers.signedIn("student", look);
        inbox.navigate("/inbox");
        Page page = inbox.context().newPage();
        page.navigate("/activities/" + activity);
        button(page, look, "报名", "Sign up").click();
        assertThat(text(page, look, "报上了", "You have a seat")).isVisible(SOON);
        Browsers.picture(page, "activity-" + look.name());
        assertThat(inbox.getByText(title).first()).isVisible(SOON);
        Browsers.picture(inbox, "inbox-" + look.name());
        assertThat(Browsers.inaccessible(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aSeatIsFollowedUntilEveryStationIsReached(Look look) {
        String activity = PathsIT.openActivity(Visitor.signedInAs("minister"), 3, "Followed " + look.name());
        Page page = browsers.signedIn("student", look);
        page.navigate("/activities/" + activity);
        button(page, look, "报名", "Sign up").click();
        link(page, look, "看它走过的路", "See the way it took").click();
        assertThat(text(page, look, "七站都到了", "All seven stations reached")).isVisible(SOON);
        assertThat(page.locator("ol > li.reached")).hasCount(7);
        Browsers.picture(page, "path-" + look.name());
        assertThat(Browsers.inaccessible(page)).isEmpty();
        Page run = browsers.signedIn("minister", look);
        run.navigate("/activities/" + activity + "/run");
        link(run, look, "看路程", "Follow").click();
        assertThat(text(run, look, "七站都到了", "All seven stations reached")).isVisible(SOON);
    }

    private static Locator link(Page page, Look look, String zh, String en) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + (chinese(look) ? zh : en))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void waitingStudentIsPromotedLive(Look look) {
        Visitor minister = Visitor.signedInAs("minister");
        Visitor holder = Visitor.signedInAs("officer");
        String activity = PathsIT.openActivity(minister, 1, "Line " + look.name());
        assertThat(PathsIT.signUp(holder, activity).status()).isEqualTo(201);
        Page page = browsers.signedIn("student", look);
        page.navigate("/activities/" + activity);
        button(page, look, "排队", "Join the waiting list").click();
        assertThat(page.getByText(Pattern.compile(chinese(look) ? "第1位" : "no\\. 1"))
                        .first())
                .isVisible(SOON);
        Browsers.picture(page, "waiting-" + look.name());
        String holderId = holder.get("/api/members/me").at("/member");
        assertThat(holder.delete("/api/sign-ups/" + activity + ".1." + holderId).status())
                .isLessThan(300);
        assertThat(text(page, look, "报上了", "You have a seat")).isVisible(SOON);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void officerSeesTheRosterFillLiveAndCancelsWithAReason(Look look) {
        Visitor student = Visitor.signedInAs("student");
        String title = "Cancelled " + look.name();
        String activity = PathsIT.openActivity(Visitor.signedInAs("minister"), 5, title);
        Page run = browsers.signedIn("minister", look);
        run.navigate("/activities/" + activity + "/run");
        assertThat(run.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(title)))
                        .first())
                .isVisible(SOON);
        String name = student.get("/api/members/me").at("/displayName");
        Awaitility.await().until(() -> PathsIT.signUp(student, activity).status() == 201);
        assertThat(run.getByText(name).first()).isVisible(SOON);
        Browsers.picture(run, "run-" + look.name());
        assertThat(Browsers.inaccessible(run)).isEmpty();
        button(run, look, "取消活动", "Cancel activity").first().click();
        Locator dialog = run.getByRole(AriaRole.DIALOG);
        dialog.getByText(chinese(look) ? "安全" : "Safety").click();
        dialog.getByRole(AriaRole.TEXTBOX).fill("The hall is flooded");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(chinese(look) ? "取消活动" : "Cancel activity")
                                .setExact(true))
                .click();
        Page told = browsers.signedIn("student", look);
        told.navigate("/activities/" + activity);
        assertThat(told.getByText("The hall is flooded").first()).isVisible(SOON);
        told.navigate("/inbox");
        assertThat(told.getByText("The hall is flooded").first()).isVisible(SOON);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void opinionGoesToItsDepartmentAndComesBackToBeConfirmed(Look look) {
        String words = "Please open the reading room earlier " + look.name();
        Visitor officer = Visitor.signedInAs("officer");
        Visitor asker = Visitor.signedInAs("student");
        String department = officer.get("/api/members/me").at("/posts/0/departments/0/id");
        Page write = browsers.signedIn("student", look);
        write.navigate("/opinions/new");
        write.getByRole(AriaRole.COMBOBOX).last().selectOption(PathsIT.categoryOf(asker, department));
        write.getByRole(AriaRole.TEXTBOX).last().fill(words);
        Browsers.picture(write, "write-" + look.name());
        button(write, look, "发出", "Send").click();
        assertThat(text(write, look, "已收到，接下来在这里看进展", "Received; follow it here"))
                .isVisible(SOON);
        write.waitForURL(url -> url.contains("/opinions/") && !url.endsWith("/new"));
        String path = URI.create(write.url()).getPath();
        Page desk = browsers.signedIn("officer", look);
        desk.navigate("/desk?opinion=" + path.substring(path.lastIndexOf('/') + 1));
        assertThat(desk.getByText(words).first()).isVisible(SOON);
        button(desk, look, "我来接手", "I take it").click();
        desk.getByText(chinese(look) ? "已解决" : "Solved").last().click();
        textbox(desk, look, "证据", "Proof").fill("The sign at the door");
        textbox(desk, look, "给提问人的话", "Words to the asker").fill("From eight o'clock.");
        Browsers.picture(desk, "desk-" + look.name());
        button(desk, look, "发出答复", "Send answer").click();
        Page confirm = write.context().newPage();
        confirm.navigate(path);
        button(confirm, look, "解决了", "Solved").click();
        confirm.getByRole(AriaRole.RADIO).last().check(new Locator.CheckOptions().setForce(true));
        button(confirm, look, "确认，盖章", "Confirm and seal").click();
        assertThat(text(confirm, look, "提问人已确认", "Confirmed by the asker")).isVisible(SOON);
        Browsers.picture(confirm, "confirmed-" + look.name());
        assertThat(Browsers.inaccessible(confirm)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void boardMovesWithoutReloading(Look look) {
        Visitor student = Visitor.signedInAs("student");
        String activity = PathsIT.openActivity(Visitor.signedInAs("minister"), 5, "Counted " + look.name());
        Page board = browsers.signedIn("president", look);
        board.navigate("/insight");
        Locator seats = board.getByText(Pattern.compile(chinese(look) ? "^席位$" : "^Seats$"))
                .first()
                .locator("xpath=..");
        assertThat(seats).isVisible(SOON);
        String before = seats.innerText();
        Awaitility.await().until(() -> PathsIT.signUp(student, activity).status() == 201);
        assertThat(seats).not().hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        Browsers.picture(board, "insight-" + look.name());
        assertThat(Browsers.inaccessible(board)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anonymousOpinionLeavesNoCookieAndIsReadByItsCode(Look look) {
        Page quiet = browsers.stranger(look);
        quiet.navigate("/quiet");
        assertThat(quiet.getByText("12356").first()).isVisible(SOON);
        Browsers.picture(quiet, "quiet-" + look.name());
        assertThat(Browsers.inaccessible(quiet)).isEmpty();
        assertThat(quiet.context().cookies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void changeOfDepartmentTakesEffectElsewhere(Look look) {
        Visitor student = Visitor.signedInAs("student");
        String me = student.get("/api/members/me").at("/member");
        Page members = browsers.signedIn("president", look);
        members.navigate("/members?member=" + me);
        Locator drawer = members.getByRole(AriaRole.DIALOG);
        drawer.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(chinese(look) ? "部门" : "Department"))
                .selectOption("culture-sports");
        drawer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(chinese(look) ? "任命" : "Appoint"))
                .click();
        Locator end = drawer.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(chinese(look) ? "结束职务" : "End post"));
        assertThat(end).isVisible(SOON);
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                student.get("/api/opinions?queue=department").status())
                        .isEqualTo(200));
        assertThat(Browsers.inaccessible(members)).isEmpty();
        end.click();
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                student.get("/api/opinions?queue=department").status())
                        .isEqualTo(403));
    }
}
