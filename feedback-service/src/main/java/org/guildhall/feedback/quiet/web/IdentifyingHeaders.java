package org.guildhall.feedback.quiet.web;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.guildhall.platform.web.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a request away that could tell who writes, before anything else looks at it, and leaves no trace of any. */
@Configuration(proxyBeanMethods = false)
class IdentifyingHeaders {

    private static final String ROOM = "/api/opinions/anonymous";
    private static final List<String> TELLING = List.of("Cookie", "Authorization", "traceparent");

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> identifyingHeaderFilter(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Filter(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ObservationPredicate unobservedRoom() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && request.getCarrier().getRequestURI().startsWith(ROOM));
    }

    private static final class Filter extends OncePerRequestFilter {
        private final ProblemWriter problems;

        Filter(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !request.getRequestURI().startsWith(ROOM);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (TELLING.stream().anyMatch(name -> request.getHeader(name) != null)) {
                problems.write(request, response, 400, "identifying-header");
                return;
            }
            chain.doFilter(request, response);
        }
    }
}
