package org.guildhall.member.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the sign-in cookie into the person asking for an authorization, once. */
final class SignInFilter extends OncePerRequestFilter {

    private final SignIns signIns;
    private final SignInCookie cookie;

    SignInFilter(SignIns signIns, SignInCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals("/oauth2/authorize");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> secret = SignInCookie.read(request);
        secret.flatMap(signIns::use).ifPresent(SignInFilter::signIn);
        if (secret.isPresent()) {
            cookie.clear(response);
        }
        chain.doFilter(request, response);
    }

    private static void signIn(String member) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
