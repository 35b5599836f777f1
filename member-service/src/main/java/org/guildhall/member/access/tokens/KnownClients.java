package org.guildhall.member.access.tokens;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The three clients every installation has, written at each start so that a changed secret takes effect. */
public final class KnownClients {

    static final String GATEWAY = "gateway";
    static final String MOBILE = "mobile";
    static final String DASHBOARD = "dashboard";

    private static final Duration ACCESS = Duration.ofMinutes(60);
    private static final Duration REFRESH = Duration.ofHours(12);

    private KnownClients() {}

    /** The clients as the settings want them. */
    public static List<RegisteredClient> of(AccessSettings settings) {
        List<RegisteredClient> clients = new ArrayList<>(List.of(gateway(settings), mobile()));
        String secret = settings.dashboardSecret();
        if (secret != null && !secret.isBlank()) {
            clients.add(dashboard(secret));
        }
        return List.copyOf(clients);
    }

    private static RegisteredClient gateway(AccessSettings settings) {
        return client(GATEWAY, "Guildhall")
                .clientSecret(Digest.of(settings.gatewaySecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.issuer() + "/sign-in/callback/guildhall")
                .postLogoutRedirectUri(settings.issuer() + "/")
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID, OidcScopes.PROFILE)))
                .build();
    }

    private static RegisteredClient mobile() {
        return client(MOBILE, "Guildhall on the phone")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("org.guildhall.mobile:/sign-in")
                .redirectUri("http://127.0.0.1/sign-in")
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID, OidcScopes.PROFILE)))
                .build();
    }

    private static RegisteredClient dashboard(String secret) {
        return client(DASHBOARD, "Dashboards of the college")
                .clientSecret(Digest.of(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("insight.read")
                .build();
    }

    private static RegisteredClient.Builder client(String id, String name) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName(name)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .reuseRefreshTokens(false)
                        .build());
    }
}
