package org.guildhall.gateway.rig;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** A small OpenID provider on top of a stub member-service: checks PKCE, rotates refresh tokens, signs with one key. */
public final class StubSignIn {

    private final RSAKey key;
    private final String issuer;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile Duration tokenLife = Duration.ofMinutes(60);
    private volatile String idTokenIssuer;

    private record Code(String member, String nonce, String challenge, String redirect) {}

    public StubSignIn(StubService member, String issuer) {
        this.issuer = issuer;
        this.idTokenIssuer = issuer;
        try {
            this.key = new RSAKeyGenerator(2048)
                    .keyID("k1")
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        attach(member);
    }

    /** Answers the sign-in server's own endpoints; everything else gets an ordinary answer. */
    public void attach(StubService member) {
        member.answer((request, response) -> {
            if (request.uri().startsWith("/oauth2/jwks")) {
                return json(response, 200, new JWKSet(key.toPublicJWK()).toString());
            }
            if (request.uri().startsWith("/oauth2/token")) {
                return token(member.last(), response);
            }
            return response.header("Set-Cookie", "login=abc; Path=/").sendString(Mono.just("{\"ok\":true}"));
        });
    }

    public void tokenLife(Duration life) {
        tokenLife = life;
    }

    public void idTokenIssuer(String other) {
        idTokenIssuer = other;
    }

    public int renewals() {
        return renewals.get();
    }

    public int refused() {
        return refused.get();
    }

    public void forgetRefreshTokens() {
        refreshTokens.clear();
    }

    /** What the person does at the sign-in server: the callback address to which their browser is sent. */
    public URI authorize(URI authorization, String member) {
        Map<String, String> asked = UriComponentsBuilder.fromUri(authorization)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Code(member, asked.get("nonce"), asked.get("code_challenge"), decoded(asked.get("redirect_uri"))));
        return URI.create(decoded(asked.get("redirect_uri")) + "?code=" + code + "&state=" + asked.get("state"));
    }

    public String accessToken(String member) {
        return accessToken(member, issuer, "guildhall", Instant.now().plus(tokenLife));
    }

    public String accessToken(String member, String by, String audience, Instant until) {
        return sign(new JWTClaimsSet.Builder()
                .subject(member)
                .issuer(by)
                .audience(audience)
                .issueTime(new Date())
                .expirationTime(Date.from(until))
                .jwtID(UUID.randomUUID().toString())
                .build());
    }

    /** A token that says all the right things, signed by somebody else under the same key name. */
    public String forgedToken(String member) {
        try {
            RSAKey other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
            SignedJWT real = SignedJWT.parse(accessToken(member));
            SignedJWT forged = new SignedJWT(real.getHeader(), real.getJWTClaimsSet());
            forged.sign(new RSASSASigner(other));
            return forged.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private Publisher<Void> token(StubService.Arrival call, HttpServerResponse response) {
        Map<String, String> form = UriComponentsBuilder.fromUriString("?" + call.body())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        String expected =
                "Basic " + Base64.getEncoder().encodeToString("gateway:secret".getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(call.headers().get("Authorization"))) {
            return json(response, 401, "{\"error\":\"invalid_client\"}");
        }
        if ("refresh_token".equals(form.get("grant_type"))) {
            String member = refreshTokens.remove(form.get("refresh_token"));
            if (member == null) {
                refused.incrementAndGet();
                return json(response, 400, "{\"error\":\"invalid_grant\"}");
            }
            renewals.incrementAndGet();
            return Mono.delay(Duration.ofMillis(100)).then(Mono.from(json(response, 200, tokens(member, null))));
        }
        Code code = codes.remove(form.get("code"));
        if (code == null || !code.challenge().equals(s256(form.get("code_verifier")))) {
            return json(response, 400, "{\"error\":\"invalid_grant\"}");
        }
        return json(response, 200, tokens(code.member(), code.nonce()));
    }

    private String tokens(String member, String nonce) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, member);
        String idToken = sign(new JWTClaimsSet.Builder()
                .subject(member)
                .issuer(idTokenIssuer)
                .audience("gateway")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("nonce", nonce)
                .build());
        return "{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"id_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                .formatted(accessToken(member), refresh, idToken, tokenLife.toSeconds());
    }

    private String sign(JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Publisher<Void> json(HttpServerResponse response, int status, String body) {
        return response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(body));
    }

    private static String s256(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
