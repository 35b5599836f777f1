package org.guildhall.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** A sign-in server reduced to its keys: signs tokens for any member, and any forgery a test needs. */
public final class TestTokens {
    public static final String ISSUER = "https://issuer.test";
    private static final RSAKey KEY = generate("test");
    private static final HttpServer KEYS = serve();

    private TestTokens() {}

    /** Where services find the public keys. */
    public static String jwksUri() {
        return "http://127.0.0.1:" + KEYS.getAddress().getPort() + "/jwks";
    }

    /** The public key that everybody may know, as bytes. */
    static byte[] publicKey() {
        try {
            return KEY.toRSAPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A valid token of a member. */
    public static String of(String member) {
        return sign(KEY, claims(member).build());
    }

    /** Claims of a valid token, to be changed by tests of refusal. */
    public static JWTClaimsSet.Builder claims(String member) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject(member)
                .issuer(ISSUER)
                .audience("guildhall")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    public static String sign(JWTClaimsSet claims) {
        return sign(KEY, claims);
    }

    public static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh key that no service trusts. */
    public static RSAKey generate(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(keys);
                }
            });
            Thread.ofPlatform().daemon().start(server::start);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
