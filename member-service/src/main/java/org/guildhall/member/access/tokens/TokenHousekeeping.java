package org.guildhall.member.access.tokens;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes expired authorizations and keeps the row of signing keys going; every instance may do it at any time. */
public final class TokenHousekeeping {

    private static final Logger log = LoggerFactory.getLogger(TokenHousekeeping.class);

    private final Authorizations authorizations;
    private final SigningKeys keys;
    private final Clock clock;

    TokenHousekeeping(Authorizations authorizations, SigningKeys keys, Clock clock) {
        this.authorizations = authorizations;
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void run() {
        keys.renew();
        long removed = authorizations.removeExpired(clock.instant());
        if (removed > 0) {
            log.debug("{} expired authorizations removed", removed);
        }
    }
}
