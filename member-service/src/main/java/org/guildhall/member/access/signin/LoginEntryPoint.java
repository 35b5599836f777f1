package org.guildhall.member.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;

/** Sends whoever asks for an authorization to the sign-in page, which carries the question along in its address. */
final class LoginEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String target = request.getRequestURI() + "?" + request.getQueryString();
        StringBuilder login = new StringBuilder("/login?continue=").append(encode(target));
        String locales = request.getParameter("ui_locales");
        if (locales != null && locales.startsWith("en")) {
            login.append("&lang=en");
        }
        redirect(response, login.toString());
    }

    static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
    }

    private static String encode(@Nullable String text) {
        return UriUtils.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
