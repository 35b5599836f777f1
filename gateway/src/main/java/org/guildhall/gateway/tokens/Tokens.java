package org.guildhall.gateway.tokens;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** What the sign-in server gave for one session; it never reaches the browser. */
record Tokens(String access, Instant until, @Nullable String refresh) {

    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, Instant now) {
        Instant until = access.getExpiresAt() == null ? now.plusSeconds(60) : access.getExpiresAt();
        return new Tokens(access.getTokenValue(), until, refresh == null ? null : refresh.getTokenValue());
    }

    static Tokens read(Document stored) {
        return new Tokens(stored.getString("access"), stored.getDate("until").toInstant(), stored.getString("refresh"));
    }

    Document write() {
        return new Document("access", access).append("until", Date.from(until)).append("refresh", refresh);
    }

    boolean validAt(Instant instant) {
        return instant.isBefore(until);
    }

    /** A secret does not belong in a log. */
    @Override
    public String toString() {
        return "Tokens[until=" + until + "]";
    }
}
