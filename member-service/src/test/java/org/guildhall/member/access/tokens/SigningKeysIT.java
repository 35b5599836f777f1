package org.guildhall.member.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.guildhall.platform.test.Backends;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class SigningKeysIT {

    private static final Instant START = Instant.parse("2026-11-24T04:00:00Z");

    private final MongoTemplate mongo = new MongoTemplate(
            MongoClients.create(Backends.storeUri()),
            "keys-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void publishesTheNextKeyADayBeforeItSigns() {
        String first = kids(at(Duration.ZERO)).getFirst();
        assertThat(kids(at(Duration.ofDays(88)))).containsExactly(first);

        List<String> both = kids(at(Duration.ofDays(89)));
        assertThat(both).hasSize(2).startsWith(first);

        List<String> after = kids(at(Duration.ofDays(90)));
        assertThat(after).containsExactly(both.get(1), first);
        assertThat(kids(at(Duration.ofDays(91).plusSeconds(1)))).containsExactly(both.get(1));
    }

    @Test
    void keepsOneKeyWhenTwoInstancesStartTogether() {
        SigningKeys one = at(Duration.ZERO);
        SigningKeys other = at(Duration.ZERO);

        assertThat(kids(one)).isEqualTo(kids(other));
    }

    @Test
    void goesOnAfterALongAbsence() {
        String first = kids(at(Duration.ZERO)).getFirst();

        assertThat(kids(at(Duration.ofDays(400)))).hasSize(1).doesNotContain(first);
    }

    private SigningKeys at(Duration later) {
        SigningKeys keys = new SigningKeys(mongo, Clock.fixed(START.plus(later), ZoneOffset.UTC));
        keys.renew();
        return keys;
    }

    private static List<String> kids(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
