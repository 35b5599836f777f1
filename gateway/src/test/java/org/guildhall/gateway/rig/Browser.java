package org.guildhall.gateway.rig;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps cookies and follows no redirect by itself. */
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final URI base;

    public Browser(URI base) {
        this.base = base;
    }

    /** The same browser, talking to another instance. */
    public Browser at(URI other) {
        Browser twin = new Browser(other);
        twin.cookies.putAll(cookies);
        return twin;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request("GET", path, null, headers));
    }

    /** A change as the web client makes it: with the CSRF header if there is such a cookie. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = request("POST", path, body, headers);
        if (cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        }
        return send(request);
    }

    public HttpResponse<String> postWithoutToken(String path, String body, String... headers) {
        return send(request("POST", path, body, headers));
    }

    public CompletableFuture<HttpResponse<String>> getAsync(String path, String... headers) {
        return HTTP.sendAsync(request("GET", path, null, headers).build(), BodyHandlers.ofString());
    }

    public CompletableFuture<HttpResponse<String>> postAsync(String path, String body) {
        HttpRequest.Builder request = request("POST", path, body);
        return HTTP.sendAsync(
                request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN")).build(), BodyHandlers.ofString());
    }

    public HttpResponse<InputStream> stream(String path) {
        try {
            return HTTP.send(request("GET", path, null).build(), BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::remember);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** The whole way: start, sign-in server, callback. Returns the last response. */
    public HttpResponse<String> signIn(StubSignIn server, String member) {
        HttpResponse<String> start = get("/sign-in/start?return=/activities");
        URI callback = server.authorize(location(start), member);
        return get(callback.getRawPath() + "?" + callback.getRawQuery());
    }

    public static URI location(HttpResponse<?> response) {
        return URI.create(response.headers().firstValue("location").orElseThrow());
    }

    private void remember(String header) {
        Consumer<HttpCookie> keep = cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        };
        HttpCookie.parse(header).forEach(keep);
    }
}
