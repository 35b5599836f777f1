package org.guildhall.gateway;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything that can be set about the gateway (prefix {@code guildhall}). The issuer is the public address of the
 * whole installation; the services are addressed directly.
 */
@ConfigurationProperties("guildhall")
public record GatewaySettings(
        URI issuer,
        URI jwksUri,
        @DefaultValue("secure") CookieProfile cookies,
        Services services,
        Client gateway,
        @DefaultValue Session session,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("") String internalToken) {

    private static final String LOCAL_SECRET = "local-only-gateway-secret";

    /** Refuses what is only good enough for a try on one machine when the address is reached from elsewhere. */
    public GatewaySettings {
        if (!isLoopback(issuer)) {
            if (cookies == CookieProfile.LOCAL) {
                throw new IllegalArgumentException("guildhall.cookies=local is for plain HTTP on a loopback address,"
                        + " not for " + issuer + "; use HTTPS and guildhall.cookies=secure");
            }
            if (gateway.secret().equals(LOCAL_SECRET)) {
                throw new IllegalArgumentException(
                        "GUILDHALL_GATEWAY_SECRET must be set when the public address is not a loopback address");
            }
        }
    }

    /**
     * Plain addresses of the five services. Where no name service knows all instances of one, their addresses are
     * listed with commas between them.
     */
    public record Services(
            List<URI> member, List<URI> activity, List<URI> feedback, List<URI> notification, List<URI> insight) {

        /** The first address of each by its short name, in the order in which they are shown. */
        public Map<String, URI> byName() {
            Map<String, URI> first = new LinkedHashMap<>();
            all().forEach((name, addresses) -> first.put(name, addresses.getFirst()));
            return first;
        }

        /** Every address of each service by its short name. */
        public Map<String, List<URI>> all() {
            Map<String, List<URI>> all = new LinkedHashMap<>();
            all.put("member", member);
            all.put("activity", activity);
            all.put("feedback", feedback);
            all.put("notification", notification);
            all.put("insight", insight);
            return all;
        }
    }

    /** How the gateway proves itself to the sign-in server. */
    public record Client(String secret) {

        /** Refuses to exist without a secret: nobody should find out at the first sign-in. */
        public Client {
            if (secret.isBlank()) {
                throw new IllegalArgumentException("GUILDHALL_GATEWAY_SECRET is not set");
            }
        }
    }

    /** How long a session lasts unused and in all, and how long somebody may take to sign in. */
    public record Session(
            @DefaultValue("12h") Duration idle,
            @DefaultValue("14d") Duration life,
            @DefaultValue("15m") Duration signingIn) {}

    /** Whether cookies are bound to HTTPS; {@code LOCAL} is for plain HTTP on a loopback address only. */
    public enum CookieProfile {
        SECURE,
        LOCAL
    }

    private static boolean isLoopback(URI address) {
        String host = address.getHost();
        if (host == null) {
            return false;
        }
        boolean literal = host.startsWith("[") || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        return host.equals("localhost")
                || (literal
                        && InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""))
                                .isLoopbackAddress());
    }
}
