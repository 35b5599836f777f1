package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.guildhall.e2e.Browsers.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen for every role: nothing an axe finds, no sideways scroll at 320 px, no complaint of the browser. */
class EveryScreenIT extends InBrowsers {
    private static final List<String> SCREENS = List.of(
            "/",
            "/activities",
            "/activities/new",
            "/calendars",
            "/u/clinical",
            "/semester",
            "/ticket",
            "/opinions",
            "/inbox",
            "/me",
            "/work",
            "/counselor",
            "/desk",
            "/members",
            "/insight",
            "/system");
    private static final Set<String> SEATED = Set.of("student", "officer", "vice-president", "president");

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of("student", new Look(320, 640, "zh-CN", ColorScheme.LIGHT)),
                Arguments.of("officer", Look.phone("en-GB").dark()),
                Arguments.of("minister", Look.desktop("zh-CN").dark()),
                Arguments.of("vice-president", new Look(320, 640, "en-GB", ColorScheme.DARK)),
                Arguments.of("president", Look.desktop("en-GB")),
                Arguments.of("counselor", Look.phone("zh-CN")),
                Arguments.of("staff", Look.desktop("zh-CN")),
                Arguments.of("administrator", Look.desktop("en-GB").dark()));
    }

    /** Every screen with a calendar and its import, and for those who can hold a seat the way of one. */
    private static List<String> screens(String role) {
        String calendar = "/calendars/" + calendar();
        List<String> screens = Stream.concat(SCREENS.stream(), Stream.of(calendar, calendar + "/import"))
                .toList();
        if (!SEATED.contains(role)) {
            return screens;
        }
        String activity = PathsIT.openActivity(Visitor.signedInAs("minister"), 1, "Seat of the " + role);
        Visitor visitor = Visitor.signedInAs(role);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(PathsIT.signUp(visitor, activity).status()).isEqualTo(201));
        String path =
                "/sign-ups/" + activity + "/1/" + visitor.get("/api/members/me").at("/member");
        String own = "/activities/" + activity;
        return Stream.concat(
                        screens.stream(),
                        Stream.of(
                                path,
                                own,
                                own + "/run",
                                own + "/edit",
                                own + "/door",
                                own + "/scan",
                                own + "/attendance"))
                .toList();
    }

    /** Made once: the key stays the same. */
    private static String calendar() {
        String body = "{\"scope\":\"COLLEGE\",\"names\":{\"zh\":\"校历\",\"en\":\"College\"},\"grades\":[]}";
        return Visitor.signedInAs("staff")
                .post("/api/calendars", body, "00000000-0000-4000-8000-00000000ca1e", null)
                .at("/id");
    }

    @ParameterizedTest
    @MethodSource("people")
    void isAccessibleAndFits(String role, Look look) {
        Page page = browsers.signedIn(role, look);
        List<String> findings = new ArrayList<>();
        for (String screen : screens(role)) {
            page.navigate(screen);
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            page.locator("main h1, main h2").first().waitFor();
            Browsers.inaccessible(page).forEach(finding -> findings.add(screen + " " + finding));
            Object wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            if (((Number) wider).intValue() > 0) {
                findings.add(screen + " scrolls sideways by " + wider);
            }
            String name = screen.startsWith("/sign-ups") ? "/path" : screen.replaceFirst("[0-9a-f-]{36}", "one");
            Browsers.picture(page, "screen-" + role + name.replace('/', '-') + "-" + look.name());
        }
        findings.addAll(browsers.complaints());
        page.context().close();
        assertThat(findings).isEmpty();
    }
}
