package org.guildhall.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes sessions that ran out. A job and not a TTL index, since not every store in use honours those. */
@Component
final class ExpiredSessions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredSessions.class);

    private final MongoSessions sessions;
    private volatile boolean running;

    ExpiredSessions(MongoSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    Mono<Void> remove() {
        return sessions.removeExpired()
                .doOnNext(count -> LOG.debug("{} expired sessions removed", count))
                .onErrorComplete(failure -> {
                    LOG.warn("Expired sessions stay for now: {}", failure.toString());
                    return true;
                })
                .then();
    }

    /** The index is made in the background: a gateway starts without its store and serves what needs no session. */
    @Override
    public void start() {
        running = true;
        sessions.createIndexes()
                .subscribe(done -> {}, failure -> LOG.warn("Index on sessions not made: {}", failure.toString()));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
