package org.guildhall.gateway.tokens;

import java.util.List;
import org.guildhall.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/** Reads the bearer tokens of scripts and apps: right key, right issuer, still valid, and meant for Guildhall. */
@Configuration(proxyBeanMethods = false)
class AccessTokens {

    private static final String AUDIENCE = "guildhall";

    @Bean
    ReactiveJwtDecoder bearerTokens(KeyRing keys, GatewaySettings settings) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(keys::of)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        JwtClaimValidator<List<String>> audience =
                new JwtClaimValidator<>("aud", values -> values != null && values.contains(AUDIENCE));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()), audience));
        return decoder;
    }
}
