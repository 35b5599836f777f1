package org.guildhall.member.access.tokens;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.util.List;
import org.guildhall.settings.SettingsRule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * The parts of the authorization server that live in the store. Tokens and keys follow the real time, never the
 * movable one of the demo: moving it by months must sign nobody out.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class TokensConfiguration {

    @Bean
    static SettingsRule accessSettingsRule() {
        return settings -> {
            if (!settings.isLocal("guildhall.access.issuer")) {
                String secret = settings.text("guildhall.access.gateway-secret");
                settings.secret("guildhall.gateway-secret", secret, AccessSettings.LOCAL_SECRET);
            }
        };
    }

    @Bean
    SigningKeys signingKeys(MongoOperations mongo) {
        return new SigningKeys(mongo, Clock.systemUTC());
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }

    /** The API of this service trusts its own keys directly; fetching them from itself could fail at start. */
    @Bean
    JwtDecoder jwtDecoder(SigningKeys keys, AccessSettings settings) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(TokenClaims.AUDIENCE))));
        return decoder;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims() {
        return new TokenClaims();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(AccessSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer())
                .oidcUserInfoEndpoint("/oauth2/userinfo")
                .oidcLogoutEndpoint("/oauth2/logout")
                .build();
    }

    @Bean
    TokenHousekeeping tokenHousekeeping(Authorizations authorizations, SigningKeys keys) {
        return new TokenHousekeeping(authorizations, keys, Clock.systemUTC());
    }
}
