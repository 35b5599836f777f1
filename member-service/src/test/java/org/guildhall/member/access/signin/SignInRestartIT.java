package org.guildhall.member.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.member.RunningService;
import org.junit.jupiter.api.Test;

class SignInRestartIT {

    @Test
    void keepsKeysClientsAndAuthorizationsAcrossARestart() {
        String keys;
        String refresh;
        try (RunningService service = RunningService.start("sign-in-restart", "demo")) {
            Client client = new Client(service.port());
            refresh = SignInIT.refreshToken(client.redeem(SignInIT.codeOf(service, client)));
            keys = new Browser(service.port()).get("/oauth2/jwks").body();
        }

        try (RunningService service = RunningService.start("sign-in-restart", "demo")) {
            assertThat(new Browser(service.port()).get("/oauth2/jwks").body()).isEqualTo(keys);
            assertThat(new Client(service.port()).refresh(refresh).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void knowsNoDemoSignInOutsideTheDemo() {
        try (RunningService service = RunningService.start("sign-in-real")) {
            service.accounts().openDemo("student", "019a2b3c-0000-7000-8000-000000000001");
            Browser browser = new Browser(service.port());

            assertThat(browser.get("/login").body())
                    .doesNotContain("/login/demo")
                    .contains("name=\"password\"");
            assertThat(browser.press("/login", "/login/demo", java.util.Map.of("role", "student"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().equals(SignInCookie.NAME));
        }
    }
}
