package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

class SignInIT {

    private final Rig rig = Rig.shared();

    @Test
    void sendsBrowserToThePublicSignInServerWithPkceAndNonce() {
        HttpResponse<String> start = rig.browser().get("/sign-in/start?return=/activities/7");

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .startsWith("guildhall-signing-in=")
                .containsIgnoringCase("httponly")
                .contains("SameSite=Lax");
        assertThat(Browser.location(start).toString())
                .startsWith(rig.address + "/oauth2/authorize?")
                .contains("client_id=gateway", "code_challenge_method=S256", "nonce=", "state=", "scope=openid")
                .contains("redirect_uri=" + rig.address + "/sign-in/callback/guildhall");
    }

    @Test
    void comesBackSignedInWhereThePersonWantedToGo() {
        Browser browser = rig.browser();
        HttpResponse<String> done = browser.signIn(rig.signIn, "m-1");

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(Browser.location(done)).isEqualTo(URI.create("/activities"));
        assertThat(browser.cookies()).containsKeys("guildhall", "XSRF-TOKEN");
        assertThat(browser.get("/api/members/me").statusCode()).isEqualTo(200);
    }

    @Test
    void relaysTheTokenAndKeepsCookiesToItself() {
        rig.signedIn("m-2").get("/api/activities?union=clinical");

        var arrival = rig.activity.last();
        assertThat(arrival.uri()).isEqualTo("/api/activities?union=clinical");
        assertThat(arrival.headers().get("Authorization")).startsWith("Bearer ey");
        assertThat(arrival.headers().contains("Cookie")).isFalse();
    }

    @Test
    void givesTheSessionANewIdWhenSomebodySignsIn() {
        Browser browser = rig.browser();
        browser.cookies().put("guildhall", "planted");
        HttpResponse<String> start = browser.get("/sign-in/start");
        URI callback = rig.signIn.authorize(Browser.location(start), "m-3");
        browser.get(callback.getRawPath() + "?" + callback.getRawQuery());

        assertThat(browser.cookies().get("guildhall")).isNotEqualTo("planted");
        assertThat(browser.get("/api/members/me").statusCode()).isEqualTo(200);
        assertThat(browser.cookies()).doesNotContainKey("guildhall-signing-in");
    }

    @Test
    void refusesACallbackThatAnotherBrowserBegan() {
        URI callback = rig.signIn.authorize(Browser.location(rig.browser().get("/sign-in/start")), "m-4");
        Browser victim = rig.browser();
        HttpResponse<String> done = victim.get(callback.getRawPath() + "?" + callback.getRawQuery());

        assertThat(Browser.location(done)).isEqualTo(URI.create("/?sign-in=failed"));
        assertThat(victim.get("/api/members/me").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAnIdTokenOfAnotherIssuer() {
        rig.signIn.idTokenIssuer("http://evil.example");
        Browser browser = rig.browser();

        assertThat(Browser.location(browser.signIn(rig.signIn, "m-5"))).isEqualTo(URI.create("/?sign-in=failed"));
        assertThat(browser.get("/api/members/me").statusCode()).isEqualTo(401);
    }

    @Test
    void letsTwoTabsSignInSideBySide() {
        Browser browser = rig.browser();
        URI first = rig.signIn.authorize(Browser.location(browser.get("/sign-in/start?return=/a")), "m-6");
        URI second = rig.signIn.authorize(Browser.location(browser.get("/sign-in/start?return=/b")), "m-6");

        HttpResponse<String> done = browser.get(first.getRawPath() + "?" + first.getRawQuery());
        assertThat(Browser.location(done)).isEqualTo(URI.create("/a"));
        assertThat(second).isNotNull();
    }

    @Test
    void neverReturnsToAnotherSite() {
        Browser browser = rig.browser();
        HttpResponse<String> start = browser.get("/sign-in/start?return=//evil.example/x");
        URI callback = rig.signIn.authorize(Browser.location(start), "m-7");

        assertThat(Browser.location(browser.get(callback.getRawPath() + "?" + callback.getRawQuery())))
                .isEqualTo(URI.create("/"));
    }

    @Test
    void answersUnknownVisitorsWithAProblemAndNoRedirect() {
        HttpResponse<String> refused = rig.browser().get("/api/members/me", "Accept-Language", "en");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"not-signed-in\"", "Please sign in first");
        assertThat(refused.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void goesOnForSignedInSessionsWhileMemberServiceIsDown() {
        Browser browser = rig.signedIn("m-8");
        rig.member.kill();
        try {
            assertThat(browser.get("/api/activities").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/members/me").statusCode()).isEqualTo(503);
        } finally {
            rig.member.revive();
        }
    }

    @Test
    void forgetsTheSessionOnSignOut() {
        Browser browser = rig.signedIn("m-9");
        Browser copy = browser.at(rig.address);

        HttpResponse<String> out = browser.post("/logout", "");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("clear-site-data")).isPresent();
        assertThat(browser.cookies()).doesNotContainKeys("guildhall", "XSRF-TOKEN");
        assertThat(copy.get("/api/activities").statusCode()).isEqualTo(401);
    }
}
