package org.guildhall.gateway.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody signed in: who, and nothing else. What a person may do is decided by the services from their own copy of
 * the member card, so there are no roles here.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private final String member;

    /** Signs in the member with this id. */
    public SignedIn(String member) {
        super(List.of());
        this.member = member;
        setAuthenticated(true);
    }

    @Override
    public String getPrincipal() {
        return member;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && member.equals(that.member);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
