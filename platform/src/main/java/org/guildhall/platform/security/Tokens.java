package org.guildhall.platform.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Validates access tokens: pinned algorithm RS256, keys of the sign-in server, issuer, expiry and audience. */
public final class Tokens {
    private static final long KEYS_MILLIS = 5 * 60_000L;
    private static final long REFRESH_TIMEOUT_MILLIS = 2_000;

    private Tokens() {}

    public static JwtDecoder decoder(String issuer, String audience, String keys, Path data) {
        try {
            KeptKeys kept = new KeptKeys(data.resolve("signing-keys.json"));
            kept.prefetch(URI.create(keys).toURL());
            var source = JWKSourceBuilder.<SecurityContext>create(
                            URI.create(keys).toURL(), kept)
                    .cache(KEYS_MILLIS, REFRESH_TIMEOUT_MILLIS)
                    .rateLimited(1_000)
                    .outageTolerant(true)
                    .build();
            DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source));
            processor.setJWTClaimsSetVerifier((claims, context) -> {});
            NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(),
                    new JwtIssuerValidator(issuer),
                    new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(audience)),
                    new JwtClaimValidator<String>("sub", sub -> sub != null && !sub.isBlank())));
            return decoder;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("guildhall.jwks-uri is no address: " + keys, e);
        }
    }
}
