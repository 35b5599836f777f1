package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

class CsrfIT {

    private final Rig rig = Rig.shared();

    @Test
    void refusesAChangeWithoutTheToken() {
        HttpResponse<String> refused = rig.signedIn("m-1").postWithoutToken("/api/activities", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("csrf-token-missing");
        assertThat(rig.activity.count()).isZero();
    }

    @Test
    void letsAChangeWithTheTokenThrough() {
        Browser browser = rig.signedIn("m-1");

        assertThat(browser.post("/api/activities", "{\"a\":1}").statusCode()).isEqualTo(200);
        assertThat(rig.activity.last().body()).isEqualTo("{\"a\":1}");
        assertThat(rig.activity.last().headers().contains("X-XSRF-TOKEN")).isFalse();
    }

    @Test
    void isNotFooledByAPlantedCookie() {
        Browser browser = rig.signedIn("m-1");
        browser.cookies().put("XSRF-TOKEN", "planted");

        assertThat(browser.post("/api/activities", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void givesALostTokenBack() {
        Browser browser = rig.signedIn("m-1");
        String token = browser.cookies().remove("XSRF-TOKEN");
        browser.get("/api/members/me");

        assertThat(browser.cookies()).containsEntry("XSRF-TOKEN", token);
    }

    @Test
    void asksNoTokenOfABearer() {
        String token = rig.signIn.accessToken("m-1");

        assertThat(rig.browser()
                        .postWithoutToken("/api/activities", "{}", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesSignOutWithoutTheToken() {
        Browser browser = rig.signedIn("m-1");

        assertThat(browser.postWithoutToken("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/members/me").statusCode()).isEqualTo(200);
    }
}
