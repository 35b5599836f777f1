package org.guildhall.gateway.paths;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/** What anybody may ask for without signing in. Everything else under {@code /api} answers 401. */
public final class PublicPaths {

    private static final List<String> READ = List.of(
            "/api/unions/names",
            "/api/activities/public",
            "/api/activities/promises",
            "/api/announcements/public",
            "/api/opinions/published",
            "/api/transcripts/*",
            "/api/calendars/feeds/*",
            "/api/calendars/unions/*",
            "/api/campaigns/screens/*",
            "/api/insight/seals/*",
            "/api/insight/wall",
            "/api/insight/events/asyncapi.yaml",
            "/api/insight/events/schemas/*");

    private static final List<String> WRITE = List.of(
            "/api/campaigns/pulls", "/api/preferences/unsubscribe", "/api/preferences/bounces", "/api/setup/**");

    private PublicPaths() {}

    /** Matches requests that need nobody to be signed in. */
    public static ServerWebExchangeMatcher matcher() {
        return new OrServerWebExchangeMatcher(Stream.concat(
                        READ.stream().map(path -> pattern(path, HttpMethod.GET)),
                        WRITE.stream().map(path -> pattern(path, HttpMethod.POST)))
                .toList());
    }

    private static ServerWebExchangeMatcher pattern(String path, HttpMethod method) {
        return new PathPatternParserServerWebExchangeMatcher(path, method);
    }
}
