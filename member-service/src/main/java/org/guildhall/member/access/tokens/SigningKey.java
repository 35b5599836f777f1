package org.guildhall.member.access.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** One key of the row: it signs from its start until the next begins, and stays published a day longer. */
@Document("signing-keys")
record SigningKey(@Id long number, String jwk, Instant from, Instant until) {

    static final Duration LIFE = Duration.ofDays(90);
    static final Duration AHEAD = Duration.ofHours(24);

    static SigningKey generate(long number, Instant from) {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new SigningKey(number, key.toJSONString(), from, from.plus(LIFE));
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA is part of every Java platform", e);
        }
    }

    boolean startedBy(Instant now) {
        return !from.isAfter(now);
    }

    boolean needsSuccessor(Instant now) {
        return !now.isBefore(until.minus(AHEAD));
    }

    boolean published(Instant now) {
        return now.isBefore(until.plus(AHEAD));
    }

    JWK key() {
        try {
            return JWK.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("stored signing key " + number + " cannot be read", e);
        }
    }
}
