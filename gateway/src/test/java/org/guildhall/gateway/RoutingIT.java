package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT {

    private final Rig rig = Rig.shared();

    @Test
    void stripsEveryForgedIdentity() {
        rig.signedIn("real")
                .get(
                        "/api/activities",
                        "X-User-Id",
                        "admin",
                        "X-Member",
                        "admin",
                        "X-Forwarded-For",
                        "10.0.0.1",
                        "X-Forwarded-Host",
                        "evil.example",
                        "Forwarded",
                        "for=10.0.0.1",
                        "X-Real-IP",
                        "10.0.0.1",
                        "X-Guildhall-Internal",
                        "inside",
                        "X-HTTP-Method-Override",
                        "DELETE");

        var headers = rig.activity.last().headers();
        assertThat(headers.names())
                .doesNotContain("X-User-Id", "X-Member", "Forwarded", "X-Real-IP", "X-Guildhall-Internal")
                .doesNotContain("X-HTTP-Method-Override");
        assertThat(headers.get("X-Forwarded-For")).doesNotContain("10.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).isEqualTo(rig.address.getAuthority());
        assertThat(headers.get("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(headers.get("Host")).isEqualTo(rig.address.getAuthority());
    }

    @Test
    void passesTheSignInServersCookieOnItsOwnPathsOnly() {
        Browser browser = rig.signedIn("m-1");
        assertThat(browser.get("/login").statusCode()).isEqualTo(200);
        assertThat(browser.cookies()).containsEntry("login", "abc");

        browser.get("/oauth2/authorize");
        assertThat(rig.member.last().headers().get("Cookie")).isEqualTo("login=abc");
        browser.get("/api/members/me");
        assertThat(rig.member.last().headers().contains("Cookie")).isFalse();
        assertThat(rig.member.last().headers().get("Authorization")).startsWith("Bearer ");
    }

    @Test
    void dropsCookiesThatAServiceTriesToSet() {
        assertThat(rig.signedIn("m-1").get("/api/members/me").headers().allValues("set-cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/demo", "/actuator/health", "/v3/api-docs", "/api/nothing", "/api"})
    void doesNotRouteWhatIsNobodysOrInternal(String path) {
        Browser browser = rig.signedIn("m-1");
        int before = rig.member.count();

        assertThat(browser.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(rig.member.count()).isEqualTo(before);
        assertThat(rig.activity.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/unions/names",
                "/api/activities/public?union=clinical",
                "/api/opinions/published",
                "/api/announcements/public",
                "/api/transcripts/123",
                "/api/calendars/feeds/key.ics",
                "/api/calendars/unions/clinical.ics",
                "/api/insight/seals/abc"
            })
    void letsAnybodyReadWhatIsPublic(String path) {
        assertThat(rig.browser().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/calendars/unions/clinical.ics", "/api/activities/public?union=clinical"})
    void setsNoCookieOnWhatIsPublic(String path) {
        Browser stranger = rig.browser();

        assertThat(stranger.get(path).headers().allValues("set-cookie")).isEmpty();
        assertThat(stranger.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/calendars",
                "/api/calendars/feeds",
                "/api/calendars/unions",
                "/api/calendars/7",
                "/api/calendars/feeds/key.ics/more",
                "/api/activities",
                "/api/activities/7",
                "/api/activities/public/7",
                "/api/sign-ups"
            })
    void keepsToMembersWhatStandsBesideThePublic(String path) {
        assertThat(rig.browser().get(path).statusCode()).isEqualTo(401);
        assertThat(rig.activity.count()).isZero();
    }

    @Test
    void letsABounceInWithoutTokenOrSession() {
        assertThat(rig.browser().post("/api/preferences/bounces", "{}").statusCode())
                .isEqualTo(200);
        assertThat(rig.browser().post("/api/preferences/me", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void acceptsBearerTokensOnlyIfTheyAreGoodAndForGuildhall() {
        Instant later = Instant.now().plusSeconds(60);
        String issuer = rig.address.toString();
        assertThat(asBearer(rig.signIn.accessToken("m-1"))).isEqualTo(200);
        assertThat(asBearer(rig.signIn.accessToken("m-1", issuer, "other", later)))
                .isEqualTo(401);
        assertThat(asBearer(rig.signIn.accessToken("m-1", "http://evil", "guildhall", later)))
                .isEqualTo(401);
        assertThat(asBearer(rig.signIn.accessToken(
                        "m-1", issuer, "guildhall", Instant.now().minusSeconds(120))))
                .isEqualTo(401);
        assertThat(asBearer(rig.signIn.forgedToken("m-1"))).isEqualTo(401);
        assertThat(asBearer("nonsense")).isEqualTo(401);
    }

    private int asBearer(String token) {
        return rig.browser()
                .get("/api/activities", "Authorization", "Bearer " + token)
                .statusCode();
    }
}
