package org.guildhall.member.access.tokens;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signs a whole crowd of the demo in at once, for benchmarks: the operator's token opens it, only in the demo. */
@RestController
@Profile("demo")
@Hidden
class DemoTokensController {
    private static final Duration LIFE = Duration.ofHours(1);
    private final JwtEncoder encoder;
    private final AccessSettings settings;

    DemoTokensController(JwtEncoder encoder, AccessSettings settings) {
        this.encoder = encoder;
        this.settings = settings;
    }

    record SignedIn(String member, String token) {}

    @PostMapping("/internal/demo/tokens")
    List<SignedIn> sign(@RequestBody List<String> members) {
        return members.stream()
                .map(member -> new SignedIn(member, token(member)))
                .toList();
    }

    private String token(String member) {
        Instant now = Clock.systemUTC().instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(settings.issuer())
                .subject(member)
                .audience(List.of(TokenClaims.AUDIENCE))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
