package org.guildhall.gateway.signin;

import org.guildhall.gateway.csrf.CsrfCookie;
import org.guildhall.gateway.csrf.CsrfRules;
import org.guildhall.gateway.csrf.SessionCsrfTokens;
import org.guildhall.gateway.paths.PublicPaths;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

/** Who gets past the door. What they may do behind it is for the services to decide. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    /** Watching every security filter of every request costs more than the filters themselves. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** The anonymous lane has nothing of all this: no session is looked up, no cookie is set. */
    @Bean
    @Order(1)
    SecurityWebFilterChain anonymousDoor(ServerHttpSecurity http) {
        return bare(http)
                .securityMatcher(new PathPatternParserServerWebExchangeMatcher("/api/opinions/anonymous/**"))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(all -> all.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain door(
            ServerHttpSecurity http, Browser browser, Forgery forgery, ReactiveJwtDecoder tokens, Problems problems) {
        return bare(http)
                .securityContextRepository(browser.contexts())
                .csrf(csrf -> csrf.csrfTokenRepository(forgery.tokens())
                        .csrfTokenRequestHandler(forgery.rules())
                        .requireCsrfProtectionMatcher(forgery.rules())
                        .accessDeniedHandler((exchange, denied) ->
                                problems.write(exchange, Problem.of(HttpStatus.FORBIDDEN, "csrf-token-missing"))))
                .oauth2Login(login -> login.authorizationRequestResolver(browser.start())
                        .authorizationRequestRepository(browser.pending())
                        .authorizedClientRepository(browser.issued())
                        .authenticationMatcher(new PathPatternParserServerWebExchangeMatcher(SignIn.CALLBACK))
                        .securityContextRepository(browser.contexts())
                        .authenticationSuccessHandler(browser.finish())
                        .authenticationFailureHandler(browser.finish()))
                .oauth2ResourceServer(bearer -> bearer.jwt(jwt -> jwt.jwtDecoder(tokens))
                        .authenticationEntryPoint((exchange, refused) ->
                                problems.write(exchange, Problem.of(HttpStatus.UNAUTHORIZED, "invalid-token"))))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((exchange, refused) ->
                                problems.write(exchange, Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in")))
                        .accessDeniedHandler((exchange, denied) ->
                                problems.write(exchange, Problem.of(HttpStatus.FORBIDDEN, "forbidden"))))
                .addFilterAfter(forgery.cookie(), SecurityWebFiltersOrder.CSRF)
                .authorizeExchange(paths -> paths.matchers(PublicPaths.matcher())
                        .permitAll()
                        .pathMatchers("/api/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .build();
    }

    /** The parts of the sign-in in the browser. */
    record Browser(
            SignInStart start,
            PendingSignIns pending,
            ServerOAuth2AuthorizedClientRepository issued,
            SignedInContexts contexts,
            SignInFinish finish) {}

    /** The parts of the protection against forged requests. */
    record Forgery(SessionCsrfTokens tokens, CsrfRules rules, CsrfCookie cookie) {}

    @Bean
    Browser browser(
            SignInStart start,
            PendingSignIns pending,
            ServerOAuth2AuthorizedClientRepository issued,
            SignedInContexts contexts,
            SignInFinish finish) {
        return new Browser(start, pending, issued, contexts, finish);
    }

    @Bean
    Forgery forgery(SessionCsrfTokens tokens, CsrfRules rules, CsrfCookie cookie) {
        return new Forgery(tokens, rules, cookie);
    }

    private static ServerHttpSecurity bare(ServerHttpSecurity http) {
        return http.headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable);
    }
}
