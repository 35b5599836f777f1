package org.guildhall.member.access.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import java.time.Clock;
import org.guildhall.member.access.tokens.AccessSettings;
import org.guildhall.member.access.tokens.DigestEncoder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * The two security chains of the sign-in server, before the one for the API: the OpenID Connect endpoints, and the
 * page. Neither has a server-side session, so any instance may answer any step.
 */
@Configuration(proxyBeanMethods = false)
class SignInServer {

    static final String CSRF_COOKIE = "guildhall-login-csrf";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self' org.guildhall.mobile: http://127.0.0.1:*";

    @Bean
    SignIns signIns(MongoOperations mongo) {
        return new SignIns(mongo, Clock.systemUTC());
    }

    @Bean
    SignInCookie signInCookie(AccessSettings settings) {
        return new SignInCookie(settings.secureCookies());
    }

    @Bean
    SignInDoor signInDoor(SignIns signIns, SignInCookie cookie) {
        return new SignInDoor(signIns, cookie);
    }

    @Bean
    SignInPage signInPage(Environment environment) {
        return new SignInPage(environment.acceptsProfiles(Profiles.of("demo")));
    }

    @Bean
    @Order(-20)
    SecurityFilterChain authorizationServerChain(HttpSecurity http, SignIns signIns, SignInCookie cookie) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        server.oidc(withDefaults());
        server.clientAuthentication(clients -> clients.authenticationProviders(providers -> providers.stream()
                .filter(ClientSecretAuthenticationProvider.class::isInstance)
                .map(ClientSecretAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setPasswordEncoder(new DigestEncoder()))));
        server.addObjectPostProcessor(withoutSessions());
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(on -> on.authenticationEntryPoint(new LoginEntryPoint()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new SignInFilter(signIns, cookie), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(-10)
    SecurityFilterChain signInPageChain(HttpSecurity http, SignInCookie cookie) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(CSRF_COOKIE);
        tokens.setCookieCustomizer(
                it -> it.path("/login").httpOnly(true).secure(cookie.secure()).sameSite("Lax"));
        return http.securityMatcher("/login", "/login/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(withDefaults()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** The framework would track OpenID Connect sessions in an HTTP session; there is none here to track. */
    private static ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> withoutSessions() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationEndpointFilter> O postProcess(O filter) {
                filter.setSessionAuthenticationStrategy((authentication, request, response) -> {});
                return filter;
            }
        };
    }
}
