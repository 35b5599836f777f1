package org.guildhall.platform;

import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.guildhall.platform.security.InternalDoor;
import org.guildhall.platform.security.TokenRefusals;
import org.guildhall.platform.security.Tokens;
import org.guildhall.platform.web.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Every {@code /api/**} call needs a token unless the service lists its path as public. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/actuator/health/**", "/actuator/info", "/actuator/prometheus", "/v3/api-docs/**"
    };

    @Bean
    @ConditionalOnMissingBean(JwtDecoder.class)
    JwtDecoder jwtDecoder(PlatformProperties properties) {
        return Tokens.decoder(properties.issuer(), properties.audience(), properties.jwksUri(), properties.data());
    }

    @Bean
    @Order(100)
    SecurityFilterChain apiChain(
            HttpSecurity http, JwtDecoder decoder, PlatformProperties properties, ProblemWriter problems)
            throws Exception {
        String[] open = Stream.concat(Stream.of(OPEN), properties.publicPaths().stream())
                .toArray(String[]::new);
        return http.securityMatcher("/api/**", "/internal/**", "/actuator/**", "/v3/api-docs/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new InternalDoor(properties.internalToken(), problems), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(open)
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(e -> e.authenticationEntryPoint(
                                (request, response, x) -> problems.write(request, response, 401, "unauthenticated"))
                        .accessDeniedHandler(
                                (request, response, x) -> problems.write(request, response, 403, "forbidden")))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(decoder))
                        .withObjectPostProcessor(new TokenRefusals(problems))
                        .authenticationEntryPoint(
                                (request, response, x) -> problems.write(request, response, 401, "unauthenticated")))
                .build();
    }
}
