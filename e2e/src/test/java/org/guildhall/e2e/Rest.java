package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;

/** Knows when the whole system has nothing left to do: what is compared before that differs by itself. */
final class Rest {
    private final Broker broker;
    private final Stores stores;
    private final Set<String> groups;

    Rest(Broker broker, Stores stores) {
        this.broker = broker;
        this.stores = stores;
        this.groups = broker.groups();
    }

    /** Everything is heard and done when that is so twice, and nothing was told in between. */
    void await() {
        AtomicLong told = new AtomicLong(-1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    long now = lengths().values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                    assertThat(broker.behind(groups)).as("groups behind").isEmpty();
                    assertThat(stores.busy()).as("collections with work").isEmpty();
                    assertThat(told.getAndSet(now)).as("facts told").isEqualTo(now);
                });
    }

    /** How many facts each topic has. */
    Map<String, Long> lengths() {
        Map<String, Long> lengths = new LinkedHashMap<>();
        Broker.FACTS.forEach(topic -> lengths.put(topic, broker.length(topic)));
        return lengths;
    }

    /** The consumer groups it waits for. */
    Set<String> groups() {
        return groups;
    }
}
