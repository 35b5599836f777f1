package org.guildhall.member.access.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.guildhall.member.access.tokens.Digest;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Proofs that somebody has just signed in, each good for one authorization within ten minutes. There is no longer
 * session on this side: whoever signs out of the client is signed out, also on a shared computer.
 */
final class SignIns {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final MongoOperations mongo;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignIns(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("sign-ins")
    record SignIn(@Id String digest, String member, Instant until) {}

    /** Begins one; gives the secret for the cookie. */
    String begin(String member) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        mongo.insert(new SignIn(Digest.of(secret), member, clock.instant().plus(LIFE)));
        return secret;
    }

    /** Uses one up; gives the member when it was good. */
    Optional<String> use(String secret) {
        SignIn found = mongo.findAndRemove(query(where("_id").is(Digest.of(secret))), SignIn.class);
        return Optional.ofNullable(found)
                .filter(signIn -> signIn.until().isAfter(clock.instant()))
                .map(SignIn::member);
    }

    /** Removes those nobody went on with. */
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void removeExpired() {
        mongo.remove(query(where("until").lt(clock.instant())), SignIn.class);
    }
}
