package org.guildhall.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.guildhall.platform.web.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Guards {@code /internal/**}, what the person at the machine may do (re-drive, restate, load the demo): the header
 * {@value #HEADER} must carry this installation's token. The gateway never routes these paths.
 */
public final class InternalDoor extends OncePerRequestFilter {
    public static final String HEADER = "X-Guildhall-Internal";
    private final byte[] token;
    private final ProblemWriter problems;

    public InternalDoor(String token, ProblemWriter problems) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/internal/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        boolean right = token.length > 0
                && given != null
                && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
        if (right) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, 404, "not-found");
        }
    }
}
