package org.guildhall.gateway.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** A sign-in begun: what is needed to recognise its end and to go on where the person wanted to go. */
record PendingSignIn(String state, String nonce, String verifier, String to, Instant until) {

    static PendingSignIn of(OAuth2AuthorizationRequest request, Instant until) {
        Map<String, Object> attributes = request.getAttributes();
        return new PendingSignIn(
                Objects.requireNonNull(request.getState()),
                text(attributes, OidcParameterNames.NONCE),
                text(attributes, PkceParameterNames.CODE_VERIFIER),
                text(attributes, SignIn.RETURN),
                until);
    }

    /** The request as it was sent; what is the same for all of them comes from the registration. */
    OAuth2AuthorizationRequest request(ClientRegistration registration) {
        Map<String, Object> attributes = new HashMap<>(Map.of(
                OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId(),
                OidcParameterNames.NONCE, nonce,
                PkceParameterNames.CODE_VERIFIER, verifier));
        return OAuth2AuthorizationRequest.authorizationCode()
                .state(state)
                .clientId(registration.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .attributes(all -> all.putAll(attributes))
                .build();
    }

    private static String text(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof String text ? text : "";
    }
}
