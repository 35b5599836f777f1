package org.guildhall.member.access.tokens;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The signing keys, kept in the store and replaced every 90 days; the next is published 24 h before it signs, so that
 * every service has it in time. The key that signs now comes first. Numbers are given once, so that two instances
 * starting together agree on one key.
 */
public final class SigningKeys implements JWKSource<SecurityContext> {

    private final MongoOperations mongo;
    private final Clock clock;
    private volatile @Nullable List<SigningKey> known;

    SigningKeys(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        Instant now = clock.instant();
        List<SigningKey> keys = keys();
        long current = current(keys, now).number();
        return selector.select(new JWKSet(Stream.concat(
                        keys.stream().filter(key -> key.number() == current),
                        keys.stream().filter(key -> key.number() != current && key.published(now)))
                .map(SigningKey::key)
                .toList()));
    }

    private List<SigningKey> keys() {
        List<SigningKey> keys = known;
        return keys == null ? renew() : keys;
    }

    /** Makes the next key when its time has come, drops what is no longer published, reads what others made. */
    List<SigningKey> renew() {
        Instant now = clock.instant();
        List<SigningKey> stored = stored();
        SigningKey last = stored.isEmpty() ? null : stored.getLast();
        if (last == null) {
            insert(SigningKey.generate(1, now));
        } else if (last.needsSuccessor(now)) {
            insert(SigningKey.generate(last.number() + 1, last.until().isAfter(now) ? last.until() : now));
        }
        stored.stream()
                .filter(key -> !key.equals(last) && !key.published(now))
                .forEach(key -> mongo.remove(query(where("_id").is(key.number())), SigningKey.class));
        List<SigningKey> fresh = stored();
        known = fresh;
        return fresh;
    }

    private List<SigningKey> stored() {
        return mongo.findAll(SigningKey.class).stream()
                .sorted(Comparator.comparingLong(SigningKey::number))
                .toList();
    }

    private void insert(SigningKey key) {
        try {
            mongo.insert(key);
        } catch (DuplicateKeyException e) {
            // another instance was first, and its key serves as well
        }
    }

    private static SigningKey current(List<SigningKey> keys, Instant now) {
        return keys.reversed().stream()
                .filter(key -> key.startedBy(now))
                .findFirst()
                .orElseGet(keys::getFirst);
    }
}
