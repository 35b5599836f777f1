package org.guildhall.bench.containers;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser's cookies: signs in through every redirect, then calls the API as the web client does. */
final class Visitor {
    private static final Pattern CONTINUE = Pattern.compile("name=\"continue\" value=\"([^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Visitor() {}

    /** An answer's status and body. */
    record Answer(int status, String body, String version) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    /** Signs in with one click on the demo's page; cookies belong to the host, so another port knows them, too. */
    static Visitor signedInAs(String role, String url) throws IOException, InterruptedException {
        Visitor visitor = new Visitor();
        Answer page = visitor.get(url, "/sign-in/start?return=/");
        Instant until = Instant.now().plus(PATIENCE);
        while (page.status() == 503 && Instant.now().isBefore(until)) {
            TimeUnit.SECONDS.sleep(2);
            page = visitor.get(url, "/sign-in/start?return=/");
        }
        Matcher next = CONTINUE.matcher(page.body());
        if (!next.find()) {
            throw new IllegalStateException("no demo sign-in page but " + page.status());
        }
        Matcher csrf = CSRF.matcher(page.body());
        String form = (csrf.find() ? "_csrf=" + csrf.group(1) + "&" : "") + "role=" + role + "&lang=en&continue="
                + URLEncoder.encode(next.group(1).replace("&amp;", "&"), StandardCharsets.UTF_8);
        Answer landed = visitor.send(HttpRequest.newBuilder(URI.create(url + "/login/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (landed.status() != 200) {
            throw new IllegalStateException("sign-in ended with " + landed.status());
        }
        visitor.get(url, "/api/members/me");
        return visitor;
    }

    Answer get(String url, String path) throws IOException, InterruptedException {
        return send(request(url, path).GET());
    }

    Answer send(String method, String url, String path, String body, String version)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(url, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(version.isEmpty() ? request : request.header("If-Match", version));
    }

    private HttpRequest.Builder request(String url, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Language", "en");
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return token.isEmpty() ? request : request.header("X-XSRF-TOKEN", token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }
}
