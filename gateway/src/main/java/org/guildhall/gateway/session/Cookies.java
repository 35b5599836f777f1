package org.guildhall.gateway.session;

import java.time.Duration;
import java.util.Set;
import org.guildhall.gateway.GatewaySettings;
import org.guildhall.gateway.GatewaySettings.CookieProfile;
import org.springframework.stereotype.Component;

/** Names and security of the gateway's cookies; without HTTPS, that is on a loopback address, they are plainer. */
@Component
public final class Cookies {

    /** The cookie a script of the web client reads to prove that a change is its own. */
    public static final String CSRF = "XSRF-TOKEN";

    private static final String LOCAL_SESSION = "guildhall";

    private final boolean secure;
    private final Duration signingInLife;

    Cookies(GatewaySettings settings) {
        this.secure = settings.cookies() == CookieProfile.SECURE;
        this.signingInLife = settings.session().signingIn();
    }

    /** Whether cookies are sent over HTTPS only. */
    public boolean secure() {
        return secure;
    }

    /** Name of the session cookie; the prefix makes browsers refuse it from other hosts and over plain HTTP. */
    public String session() {
        return secure ? "__Host-" + LOCAL_SESSION : LOCAL_SESSION;
    }

    /** Name of the cookie that remembers a sign-in begun. */
    public String signingIn() {
        return session() + "-signing-in";
    }

    /** How long a sign-in begun is remembered. */
    public Duration signingInLife() {
        return signingInLife;
    }

    /** The cookies that are the gateway's own business and never leave for a service. */
    public Set<String> own() {
        return Set.of(session(), signingIn(), CSRF);
    }
}
