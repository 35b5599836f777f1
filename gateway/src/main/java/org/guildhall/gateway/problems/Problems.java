package org.guildhall.gateway.problems;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectMapper;

/** Writes problems as {@code application/problem+json}, titled in Chinese unless the reader prefers English. */
@Component
public final class Problems {

    private static final String TYPE = "https://guildhall.example/problems/";
    private static final List<Locale> LOCALES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final ResourceBundleMessageSource titles = new ResourceBundleMessageSource();
    private final ObjectMapper json;

    /** Writes with this mapper. */
    public Problems(ObjectMapper json) {
        this.json = json;
        titles.setBasename("problems");
        titles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        titles.setFallbackToSystemLocale(false);
    }

    /** Answers this request with the problem; a response already begun is left as it is. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        if (!response.setStatusCode(problem.status())) {
            return Mono.empty();
        }
        Written written = written(problem, exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        response.getHeaders().putAll(written.headers());
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(written.body())));
    }

    /** The problem for a reader of these languages, where there is no exchange to answer. */
    public Written written(Problem problem, @Nullable String acceptLanguage) {
        Locale locale = localeOf(acceptLanguage);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.setContentLanguage(locale);
        if (problem.retryAfter() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(problem)));
        }
        byte[] body = json.writeValueAsBytes(body(problem, locale));
        headers.setContentLength(body.length);
        return new Written(headers, body);
    }

    /** A problem as it goes over the wire. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Written(HttpHeaders headers, byte[] body) {}

    private Map<String, Object> body(Problem problem, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + problem.code());
        body.put("title", titles.getMessage("problem." + problem.code(), null, problem.code(), locale));
        body.put("status", problem.status().value());
        body.put("code", problem.code());
        if (problem.service() != null) {
            body.put("service", problem.service());
        }
        if (problem.retryAfter() != null) {
            body.put("retryAfter", seconds(problem));
        }
        return body;
    }

    private static long seconds(Problem problem) {
        return problem.retryAfter() == null
                ? 0
                : Math.max(1, problem.retryAfter().plusMillis(999).toSeconds());
    }

    private static Locale localeOf(@Nullable String wanted) {
        if (wanted == null) {
            return Locale.CHINESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), LOCALES);
            return found == null ? Locale.CHINESE : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINESE;
        }
    }
}
