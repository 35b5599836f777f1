package org.guildhall.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guildhall.platform.web.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * What callers are told whose token did not pass: 401 when it is no good, 503 when nobody can say, because this service
 * has never seen the sign-in server's keys.
 */
public final class TokenRefusals
        implements AuthenticationFailureHandler, ObjectPostProcessor<BearerTokenAuthenticationFilter> {
    private static final String SECONDS = "3";
    private final ProblemWriter problems;

    public TokenRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            problems.write(request, response, 503, "keys-missing");
        } else {
            problems.write(request, response, 401, "unauthenticated");
        }
    }

    /** Spring's filter lets the second kind of failure fall through to a 500. */
    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(this);
        return filter;
    }
}
