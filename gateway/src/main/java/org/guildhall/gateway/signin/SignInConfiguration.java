package org.guildhall.gateway.signin;

import org.guildhall.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The gateway as a confidential client of the sign-in server. Endpoints are spelled out: the public address is the
 * gateway itself, so discovering them at start would mean asking itself.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    ReactiveClientRegistrationRepository clientRegistrations(GatewaySettings settings) {
        ClientRegistration guildhall = ClientRegistration.withRegistrationId(SignIn.REGISTRATION)
                .clientId(SignIn.CLIENT)
                .clientSecret(settings.gateway().secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(settings.issuer() + SignIn.CALLBACK)
                .scope("openid")
                .issuerUri(settings.issuer().toString())
                .authorizationUri(settings.issuer() + "/oauth2/authorize")
                .tokenUri(settings.services().byName().get("member") + "/oauth2/token")
                .jwkSetUri(settings.jwksUri().toString())
                .userNameAttributeName("sub")
                .build();
        return new InMemoryReactiveClientRegistrationRepository(guildhall);
    }
}
