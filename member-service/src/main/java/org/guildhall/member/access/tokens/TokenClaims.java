package org.guildhall.member.access.tokens;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Access tokens are for the audience {@code guildhall}; rights are not in them, they follow the member's card. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final String AUDIENCE = "guildhall";

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // a plain list: the claims are stored as JSON, and immutable lists are not read back
            context.getClaims().audience(new ArrayList<>(List.of(AUDIENCE)));
        }
    }
}
