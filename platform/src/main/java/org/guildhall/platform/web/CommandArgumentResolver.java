package org.guildhall.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the {@code Command} of a request: its id from caller and {@code Idempotency-Key} (required on POST), the keyed
 * hash of its method, path and body, the version from {@code If-Match}.
 */
public final class CommandArgumentResolver implements HandlerMethodArgumentResolver {
    private static final int MAX_KEY = 100;
    private final SecretKeySpec payloadKey;

    public CommandArgumentResolver(byte[] payloadKey) {
        this.payloadKey = new SecretKeySpec(payloadKey, "HmacSHA256");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Command resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Long version = version(request.getHeader("If-Match"));
        if (version == null && parameter.hasParameterAnnotation(RequiresIfMatch.class)) {
            throw new PreconditionMissing();
        }
        String caller = request.getUserPrincipal() == null
                ? "anonymous"
                : request.getUserPrincipal().getName();
        return new Command(caller + "/" + key(request), hash(request), version);
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            if ("POST".equals(request.getMethod())) {
                throw new BadInput("Idempotency-Key", "idempotency-key-missing");
            }
            return Ids.next();
        }
        if (key.length() > MAX_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new BadInput("Idempotency-Key", "idempotency-key-malformed");
        }
        return key;
    }

    private static @Nullable Long version(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        try {
            return Long.valueOf(tag.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new BadInput("If-Match", "if-match-malformed", e);
        }
    }

    private String hash(HttpServletRequest request) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(payloadKey);
            mac.update((request.getMethod().toUpperCase(Locale.ROOT) + " " + request.getRequestURI() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            mac.update(BodyKeepingFilter.body(request));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
