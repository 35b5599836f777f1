package org.guildhall.member.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guildhall.member.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SignInIT {

    private static RunningService service;
    private static String student;

    @BeforeAll
    static void start() {
        service = RunningService.start("sign-in", "demo");
        student = service.accounts().demoMember("student").orElseThrow();
        service.passwords().open("20260001", student, "correct horse battery");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void leadsFromAuthorizationThroughThePageToACode() {
        Browser browser = new Browser(service.port());
        Client client = new Client(service.port());

        HttpResponse<String> asked = browser.get(client.authorize());
        assertThat(asked.statusCode()).isEqualTo(302);
        String login = location(asked);
        assertThat(login).startsWith("/login?continue=%2Foauth2%2Fauthorize%3F");

        HttpResponse<String> pressed = browser.press(login, "/login/demo", form(login, "student"));
        assertThat(location(pressed)).isEqualTo(client.authorize());

        String callback = location(browser.get(location(pressed)));
        assertThat(callback).startsWith(Client.CALLBACK + "?code=");
        assertThat(Browser.query(callback)).containsEntry("state", "s-1");
    }

    @Test
    void issuesTokensForTheMemberAndTheAudience() throws Exception {
        Client client = new Client(service.port());
        JsonNode tokens = Client.json(client.redeem(code(client)));

        SignedJWT access = Client.jwt(tokens.get("access_token").asString());
        assertThat(access.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(access.getJWTClaimsSet().getSubject()).isEqualTo(student);
        assertThat(access.getJWTClaimsSet().getAudience()).containsExactly("guildhall");
        assertThat(access.getJWTClaimsSet().getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(Duration.between(
                        access.getJWTClaimsSet().getIssueTime().toInstant(),
                        access.getJWTClaimsSet().getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(60));
        JWKSet keys =
                JWKSet.parse(new Browser(service.port()).get("/oauth2/jwks").body());
        assertThat(access.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(access.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(keys.getKeys()).noneMatch(key -> key.isPrivate());

        SignedJWT identity = Client.jwt(tokens.get("id_token").asString());
        assertThat(identity.getJWTClaimsSet().getSubject()).isEqualTo(student);
        assertThat(identity.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void redeemsACodeOnceAndOnlyWithItsVerifier() {
        Client client = new Client(service.port());
        String code = code(client);

        assertThat(new Client(service.port()).redeem(code).statusCode()).isEqualTo(400);
        assertThat(client.redeem(code).statusCode()).isEqualTo(200);
        assertThat(client.redeem(code).statusCode()).isEqualTo(400);
    }

    @Test
    void rotatesRefreshTokens() {
        Client client = new Client(service.port());
        String first = refreshToken(client.redeem(code(client)));

        HttpResponse<String> refreshed = client.refresh(first);

        assertThat(refreshed.statusCode()).isEqualTo(200);
        assertThat(refreshToken(refreshed)).isNotEqualTo(first);
        assertThat(client.refresh(refreshToken(refreshed)).statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheAuthorizationWhenARefreshTokenIsUsedAgain() {
        Client client = new Client(service.port());
        String first = refreshToken(client.redeem(code(client)));
        String second = refreshToken(client.refresh(first));

        assertThat(client.refresh(first).statusCode()).isEqualTo(400);
        assertThat(client.refresh(second).statusCode()).isEqualTo(400);
    }

    @Test
    void redeemsACodeOnceWhenManyTryAtTheSameTime() {
        Client client = new Client(service.port());
        String code = code(client);

        assertThat(atOnce(8, () -> client.redeem(code).statusCode()))
                .filteredOn(status -> status == 200)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void rotatesARefreshTokenOnceWhenManyTryAtTheSameTime() {
        Client client = new Client(service.port());
        String refresh = refreshToken(client.redeem(code(client)));

        assertThat(atOnce(8, () -> client.refresh(refresh).statusCode()))
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }

    private static List<Integer> atOnce(int times, Callable<Integer> action) {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(Collections.nCopies(times, action))) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void revokesARefreshTokenOnSignOut() {
        Client client = new Client(service.port());
        String refresh = refreshToken(client.redeem(code(client)));
        Browser back = new Browser(service.port());

        String basic = java.util.Base64.getEncoder()
                .encodeToString(("gateway:" + Client.SECRET).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(back.post("/oauth2/revoke", Map.of("token", refresh), "Authorization", "Basic " + basic)
                        .statusCode())
                .isEqualTo(200);

        assertThat(client.refresh(refresh).statusCode()).isEqualTo(400);
    }

    @Test
    void servesOneAuthorizationPerSignIn() {
        Browser browser = new Browser(service.port());
        Client client = new Client(service.port());
        String login = location(browser.get(client.authorize()));
        browser.press(login, "/login/demo", form(login, "student"));
        String copied = browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals(SignInCookie.NAME))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();

        assertThat(location(browser.get(client.authorize()))).startsWith(Client.CALLBACK);
        assertThat(location(browser.get(client.authorize()))).startsWith("/login?continue=");
        assertThat(location(new Browser(service.port()).get(client.authorize(), "Cookie", copied)))
                .startsWith("/login?continue=");
    }

    @Test
    void keepsItsCookiesToItself() {
        Browser browser = new Browser(service.port());
        Client client = new Client(service.port());
        String login = location(browser.get(client.authorize()));
        browser.press(login, "/login/demo", form(login, "student"));

        List<HttpCookie> cookies = browser.cookies();
        assertThat(cookies)
                .extracting(HttpCookie::getName)
                .containsExactlyInAnyOrder(SignInCookie.NAME, SignInServer.CSRF_COOKIE);
        assertThat(cookies).extracting(HttpCookie::getPath).containsExactlyInAnyOrder("/oauth2", "/login");
        assertThat(cookies).allMatch(HttpCookie::isHttpOnly);
    }

    @Test
    void servesAPageThatNeedsNeitherScriptNorStyleOfItsOwn() {
        HttpResponse<String> page = new Browser(service.port()).get("/login?lang=en");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains("lang=\"en\"", "Vice president")
                .doesNotContain("<script", "style=", "onclick");
        assertThat(new Browser(service.port()).get("/login/style.css").statusCode())
                .isEqualTo(200);
    }

    @Test
    void speaksChineseUnlessAskedOtherwise() {
        assertThat(new Browser(service.port()).get("/login").body()).contains("lang=\"zh-CN\"", "副主席");
    }

    @Test
    void refusesAFormFromElsewhere() {
        Browser browser = new Browser(service.port());

        assertThat(browser.post("/login/demo", Map.of("role", "student")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void continuesOnlyWithItsOwnAuthorizations() {
        Browser browser = new Browser(service.port());

        HttpResponse<String> pressed = browser.press(
                "/login",
                "/login/demo",
                Map.of("role", "student", "continue", "https://evil.example/oauth2/authorize?"));

        assertThat(location(pressed)).isEqualTo("/sign-in/start");
    }

    @Test
    void demandsPkceOfTheGatewayToo() {
        Client client = new Client(service.port());
        Map<String, String> request = client.request();
        request.keySet().removeIf(key -> key.startsWith("code_challenge"));

        String answer = location(new Browser(service.port()).get("/oauth2/authorize?" + Browser.encode(request)));

        assertThat(answer).startsWith(Client.CALLBACK).contains("error=invalid_request");
    }

    @Test
    void signsInWithNumberAndPassword() {
        Browser browser = new Browser(service.port());
        Client client = new Client(service.port());
        String login = location(browser.get(client.authorize()));
        Map<String, String> form = form(login, "");
        form.putAll(Map.of("number", "20260001", "password", "correct horse battery"));

        HttpResponse<String> entered = browser.press(login + "&form", "/login", form);

        assertThat(location(entered)).isEqualTo(client.authorize());
        assertThat(location(browser.get(client.authorize()))).startsWith(Client.CALLBACK + "?code=");
    }

    @Test
    void saysNoMoreThanThatNumberOrPasswordIsWrong() {
        Browser browser = new Browser(service.port());
        Map<String, String> known = Map.of("number", "20260001", "password", "wrong wrong wrong", "lang", "en");
        Map<String, String> unknown = Map.of("number", "19990001", "password", "wrong wrong wrong", "lang", "en");

        HttpResponse<String> first = browser.press("/login?form", "/login", known);
        HttpResponse<String> second = browser.press("/login?form", "/login", unknown);

        assertThat(first.statusCode()).isEqualTo(401);
        assertThat(second.statusCode()).isEqualTo(401);
        assertThat(first.body()).contains("Number or password is not right");
        assertThat(first.body().replaceAll("_csrf.*", ""))
                .isEqualTo(second.body().replaceAll("_csrf.*", ""));
    }

    @Test
    void givesTheDashboardATokenOfItsOwn() throws Exception {
        HttpResponse<String> response = new Client(service.port())
                .tokenAs("dashboard", "dashboard-secret-of-the-test", Map.of("grant_type", "client_credentials"));

        SignedJWT token = Client.jwt(Client.json(response).get("access_token").asString());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("dashboard");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("guildhall");
    }

    @Test
    void describesItselfUnderThePublicAddress() {
        JsonNode metadata = Client.json(new Browser(service.port()).get("/.well-known/openid-configuration"));

        assertThat(metadata.get("issuer").asString()).isEqualTo("http://localhost:8080");
        assertThat(metadata.get("authorization_endpoint").asString())
                .isEqualTo("http://localhost:8080/oauth2/authorize");
        assertThat(metadata.get("jwks_uri").asString()).isEqualTo("http://localhost:8080/oauth2/jwks");
        assertThat(metadata.get("end_session_endpoint").asString()).isEqualTo("http://localhost:8080/oauth2/logout");
    }

    private static String code(Client client) {
        return codeOf(service, client);
    }

    static String codeOf(RunningService service, Client client) {
        Browser browser = new Browser(service.port());
        String login = location(browser.get(client.authorize()));
        String next = location(browser.press(login, "/login/demo", form(login, "student")));
        return Browser.query(location(browser.get(next))).get("code");
    }

    private static Map<String, String> form(String login, String role) {
        Map<String, String> form = new java.util.HashMap<>(Map.of("role", role));
        form.put("continue", Browser.query(login).get("continue"));
        return form;
    }

    static String refreshToken(HttpResponse<String> response) {
        return Client.json(response).get("refresh_token").asString();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + response.body()));
    }
}
