package org.guildhall.member;

import org.guildhall.platform.PlatformProperties;
import org.guildhall.platform.security.Tokens;
import org.guildhall.platform.test.TestTokens;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Lets the API trust the keys tests sign with. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKeys {

    @Bean
    @Primary
    JwtDecoder testDecoder(PlatformProperties properties) {
        return Tokens.decoder(TestTokens.ISSUER, properties.audience(), TestTokens.jwksUri(), properties.data());
    }
}
