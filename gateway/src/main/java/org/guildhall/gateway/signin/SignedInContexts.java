package org.guildhall.gateway.signin;

import org.guildhall.gateway.GatewaySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Who a session belongs to, as a plain member id: no serialised framework object, so that a new version of anything
 * still reads old sessions. Signing in gives the session a new id and its full life.
 */
@Component
final class SignedInContexts implements ServerSecurityContextRepository {

    private static final String MEMBER = "member";

    private final GatewaySettings.Session settings;

    SignedInContexts(GatewaySettings settings) {
        this.settings = settings.session();
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        Authentication who = context == null ? null : context.getAuthentication();
        if (who == null) {
            return exchange.getSession().flatMap(WebSession::invalidate);
        }
        return exchange.getSession().flatMap(session -> {
            session.getAttributes().put(MEMBER, who.getName());
            session.setMaxIdleTime(settings.idle());
            return session.changeSessionId();
        });
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return exchange.getSession()
                .mapNotNull((WebSession session) -> session.<String>getAttribute(MEMBER))
                .map(member -> new SecurityContextImpl(new SignedIn(member)));
    }
}
