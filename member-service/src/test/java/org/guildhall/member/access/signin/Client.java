package org.guildhall.member.access.signin;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's part of signing in: asks for a code with PKCE and redeems it. */
final class Client {

    static final String CALLBACK = "http://localhost:8080/sign-in/callback/guildhall";
    static final String SECRET = "local-only-gateway-secret";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    private final Browser backChannel;

    Client(int port) {
        this.backChannel = new Browser(port);
    }

    String authorize() {
        return "/oauth2/authorize?" + Browser.encode(request());
    }

    Map<String, String> request() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", "gateway");
        query.put("redirect_uri", CALLBACK);
        query.put("scope", "openid profile");
        query.put("state", "s-1");
        query.put("nonce", "n-1");
        query.put("code_challenge", challenge());
        query.put("code_challenge_method", "S256");
        return query;
    }

    private String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> redeem(String code) {
        return token(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", CALLBACK,
                "code_verifier", verifier));
    }

    HttpResponse<String> refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    HttpResponse<String> token(Map<String, String> form) {
        return tokenAs("gateway", SECRET, form);
    }

    HttpResponse<String> tokenAs(String client, String secret, Map<String, String> form) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return backChannel.post("/oauth2/token", form, "Authorization", "Basic " + basic);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static SignedJWT jwt(String token) {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
