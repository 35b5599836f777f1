package org.guildhall.member.access.tokens;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the sign-in server is told from outside: its public address and the secrets of the two confidential clients.
 * The built-in gateway secret is accepted on a loopback address only; without a dashboard secret there is no such
 * client.
 */
@ConfigurationProperties("guildhall.access")
public record AccessSettings(
        String issuer, String gatewaySecret, @Nullable String dashboardSecret) {

    static final String LOCAL_SECRET = "local-only-gateway-secret";

    public AccessSettings {
        if (issuer.endsWith("/")) {
            issuer = issuer.substring(0, issuer.length() - 1);
        }
        if (gatewaySecret.equals(LOCAL_SECRET) && !onLoopback(issuer)) {
            throw new IllegalArgumentException(
                    "GUILDHALL_GATEWAY_SECRET must be set when the public address is not a loopback address");
        }
    }

    /** Whether cookies must carry {@code Secure}: always, except on plain HTTP. */
    public boolean secureCookies() {
        return issuer.startsWith("https:");
    }

    private static boolean onLoopback(String issuer) {
        String host = URI.create(issuer).getHost();
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }
}
