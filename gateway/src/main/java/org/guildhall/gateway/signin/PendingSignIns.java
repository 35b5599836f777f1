package org.guildhall.gateway.signin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Sign-ins begun and not yet finished, in the session of the browser that began them, so that nobody can finish
 * another's. Several tabs may be at it; of more than a few only the newest are remembered.
 */
@Component
final class PendingSignIns implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String ATTRIBUTE = "pending";
    private static final int MOST = 4;

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> Mono.justOrEmpty(pending(session).stream()
                        .filter(request -> isFor(request, exchange))
                        .findFirst()
                        .map(PendingSignIns::read)));
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> {
                    List<Document> pending = pending(session);
                    pending.add(write(request));
                    session.getAttributes()
                            .put(ATTRIBUTE, pending.subList(Math.max(0, pending.size() - MOST), pending.size()));
                })
                .then();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return loadAuthorizationRequest(exchange)
                .doOnNext(found -> exchange.getAttributes()
                        .put(SignIn.RETURN, found.getAttributes().getOrDefault(SignIn.RETURN, "/")))
                .delayUntil(found -> exchange.getSession().doOnNext(session -> {
                    List<Document> pending = pending(session);
                    pending.removeIf(request -> isFor(request, exchange));
                    session.getAttributes().put(ATTRIBUTE, pending);
                }));
    }

    private static boolean isFor(Document request, ServerWebExchange exchange) {
        String state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
        return request.getString("state").equals(state);
    }

    private static List<Document> pending(WebSession session) {
        List<Document> pending = session.getAttribute(ATTRIBUTE);
        return pending == null ? new ArrayList<>() : new ArrayList<>(pending);
    }

    private static Document write(OAuth2AuthorizationRequest request) {
        return new Document("state", request.getState())
                .append("at", request.getAuthorizationUri())
                .append("client", request.getClientId())
                .append("redirect", request.getRedirectUri())
                .append("scopes", List.copyOf(request.getScopes()))
                .append("attributes", new Document(request.getAttributes()));
    }

    private static OAuth2AuthorizationRequest read(Document request) {
        Map<String, Object> stored = request.get("attributes", new Document());
        return OAuth2AuthorizationRequest.authorizationCode()
                .state(request.getString("state"))
                .authorizationUri(request.getString("at"))
                .clientId(request.getString("client"))
                .redirectUri(request.getString("redirect"))
                .scopes(new LinkedHashSet<>(request.getList("scopes", String.class)))
                .attributes(attributes -> attributes.putAll(stored))
                .build();
    }
}
