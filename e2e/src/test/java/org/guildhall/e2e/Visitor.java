package org.guildhall.e2e;

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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser's cookies and no browser: signs in by the real flow, then calls the API as the web client does. */
final class Visitor {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CONTINUE = Pattern.compile("name=\"continue\" value=\"([^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private final String url;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Visitor(String url) {
        this.url = url;
    }

    /** An answer: status, headers, and the body as JSON when it is. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** A field of the body as text; empty when absent. */
        String at(String pointer) {
            JsonNode found = json().at(pointer);
            return found.isMissingNode() || found.isNull() ? "" : found.asString();
        }
    }

    static Visitor stranger() {
        return new Visitor(TheSystem.url());
    }

    /** Signs in with one click on the demo page, through every redirect of the OpenID Connect flow. */
    static Visitor signedInAs(String role) {
        Visitor visitor = stranger();
        Answer page = visitor.get("/sign-in/start?return=/");
        Matcher next = CONTINUE.matcher(page.text());
        if (!next.find()) {
            throw new AssertionError("no demo sign-in page but " + page.status() + " at "
                    + page.response().uri());
        }
        Matcher csrf = CSRF.matcher(page.text());
        String form = (csrf.find() ? "_csrf=" + csrf.group(1) + "&" : "") + "role=" + role + "&lang=en&continue="
                + URLEncoder.encode(next.group(1).replace("&amp;", "&"), StandardCharsets.UTF_8);
        Answer landed = visitor.send(HttpRequest.newBuilder(URI.create(visitor.url + "/login/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (landed.status() != 200 || visitor.cookie("guildhall").isEmpty()) {
            throw new AssertionError("sign-in ended with " + landed.status() + " at "
                    + landed.response().uri());
        }
        visitor.get("/api/members/me");
        return visitor;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString(), null);
    }

    Answer post(String path, String body, String key, String version) {
        HttpRequest.Builder request = request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(version == null ? request : request.header("If-Match", version));
    }

    Answer change(String method, String path, String body, String version) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(version == null ? request : request.header("If-Match", version));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** A call without the CSRF header, as a foreign page would make it. */
    Answer forgedPost(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Language", "en");
        String token = cookie("XSRF-TOKEN");
        return token.isEmpty() ? request : request.header("X-XSRF-TOKEN", token);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
