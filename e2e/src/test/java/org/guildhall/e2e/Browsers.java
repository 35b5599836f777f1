package org.guildhall.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, driven by Playwright; what a page complains of is collected, so that tests can refuse it. */
final class Browsers implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    /** A phone or a desktop, in a language and a colour scheme. */
    record Look(int width, int height, String locale, ColorScheme scheme) {
        static Look phone(String locale) {
            return new Look(390, 844, locale, ColorScheme.LIGHT);
        }

        static Look desktop(String locale) {
            return new Look(1440, 900, locale, ColorScheme.LIGHT);
        }

        Look dark() {
            return new Look(width, height, locale, ColorScheme.DARK);
        }

        String name() {
            return (width < 600 ? "phone" : "desktop") + "-" + locale.substring(0, 2)
                    + (scheme == ColorScheme.DARK ? "-dark" : "");
        }
    }

    private Browsers(Playwright playwright, Path chromium) {
        this.playwright = playwright;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** Opens the browser; without one the test is skipped, loudly. */
    static Browsers open() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (chromium == null || System.getProperty("guildhall.browser", "").equals("skip")) {
            System.err.println("NO BROWSER ON THIS MACHINE: browser tests are SKIPPED. Install chromium to run them.");
        }
        Assumptions.assumeTrue(chromium != null, "no chromium on this machine");
        Assumptions.assumeFalse(
                System.getProperty("guildhall.browser", "").equals("skip"), "browser tests are skipped");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsers(playwright, chromium);
    }

    /** A fresh person with no cookies. */
    Page stranger(Look look) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.locale())
                .setColorScheme(look.scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Shanghai")
                .setBaseURL(TheSystem.url()));
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(look.name() + " " + page.url() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(look.name() + " " + page.url() + ": " + error));
        page.onRequest(request -> {
            boolean own = request.url().startsWith(TheSystem.url())
                    || request.url().startsWith("data:")
                    || request.url().startsWith("blob:");
            if (!own) {
                complaints.add("foreign origin: " + request.url());
            }
        });
        return page;
    }

    /** Somebody of the demo, signed in with one click on the demo page. */
    Page signedIn(String role, Look look) {
        Page page = stranger(look);
        page.navigate("/sign-in/start?return=/");
        page.locator("button[name=role][value=" + role + "]").click();
        page.waitForURL(url -> url.equals(TheSystem.url() + "/"));
        return page;
    }

    /** Closes every page of the test that ends. */
    void leave() {
        browser.contexts().forEach(BrowserContext::close);
    }

    /** What pages complained of since the last asking. */
    List<String> complaints() {
        List<String> found = List.copyOf(complaints);
        complaints.clear();
        return found;
    }

    /** Rules of WCAG 2.2 AA the page breaks, as axe names them. */
    static List<String> inaccessible(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(TheSystem.pictures().resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
