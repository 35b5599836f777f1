package org.guildhall.gateway.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The access token of a session, renewed shortly before it runs out. However many requests of a session come at once,
 * on however many gateways, one renews and the others wait for its result, because a refresh token works once.
 */
@Component
public class SessionTokens {

    private static final Logger LOG = LoggerFactory.getLogger(SessionTokens.class);
    private static final Duration EARLY = Duration.ofMinutes(1);
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Retry LOOK_AGAIN = Retry.fixedDelay(50, Duration.ofMillis(100));

    private final TokenVault vault;
    private final TokenEndpoint endpoint;
    private final Clock clock;
    private final Map<String, Mono<Tokens>> renewals = new ConcurrentHashMap<>();
    private volatile Instant pausedUntil = Instant.MIN;

    SessionTokens(TokenVault vault, TokenEndpoint endpoint, Clock clock) {
        this.vault = vault;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** A valid access token; empty if the session has none, 401 if its sign-in is over, 503 if it cannot be renewed. */
    public Mono<String> accessToken(WebSession session) {
        Document stored = session.getAttribute(TokenVault.ATTRIBUTE);
        if (stored == null) {
            return Mono.empty();
        }
        Tokens tokens = Tokens.read(stored);
        Instant now = clock.instant();
        if (tokens.validAt(now.plus(EARLY)) || (tokens.validAt(now) && now.isBefore(pausedUntil))) {
            return Mono.just(tokens.access());
        }
        return renewedOnce(session.getId(), tokens)
                .switchIfEmpty(Mono.defer(() -> session.invalidate().then(Mono.error(over()))))
                .onErrorResume(failure -> !(failure instanceof ProblemException), failure -> whileAway(tokens, failure))
                .map(Tokens::access);
    }

    private Mono<Tokens> renewedOnce(String session, Tokens old) {
        return renewals.computeIfAbsent(
                session,
                id -> renewed(id, old).doFinally(end -> renewals.remove(id)).cache());
    }

    private Mono<Tokens> renewed(String session, Tokens old) {
        return vault.read(session).flatMap(current -> {
            if (!current.access().equals(old.access())) {
                return Mono.just(current);
            }
            Instant now = clock.instant();
            return vault.lease(session, current, now, now.plus(LEASE))
                    .flatMap(mine -> mine ? renewedHere(session, current) : renewedElsewhere(session, current));
        });
    }

    private Mono<Tokens> renewedHere(String session, Tokens old) {
        return endpoint.renew(old)
                .flatMap(fresh -> vault.replace(session, fresh))
                .onErrorResume(failure -> vault.release(session).then(Mono.error(failure)));
    }

    private Mono<Tokens> renewedElsewhere(String session, Tokens old) {
        return vault.read(session)
                .filter(current -> !current.access().equals(old.access()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("still being renewed")))
                .retryWhen(LOOK_AGAIN);
    }

    private Mono<Tokens> whileAway(Tokens old, Throwable failure) {
        LOG.warn("A sign-in could not be renewed: {}", failure.toString());
        Instant now = clock.instant();
        pausedUntil = now.plus(PAUSE_AFTER_FAILURE);
        return old.validAt(now)
                ? Mono.just(old)
                : Mono.error(new ProblemException(
                        Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", Duration.ofSeconds(5))));
    }

    private static ProblemException over() {
        return new ProblemException(Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in"));
    }
}
