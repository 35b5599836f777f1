package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.Hearing;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.fold.Once;
import org.guildhall.platform.store.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OnceIT {
    @Autowired
    Once once;

    @Test
    void actsOnAFactOnceHoweverOftenItIsTold() {
        AtomicInteger acted = new AtomicInteger();
        String aggregate = "counter/" + Ids.next();
        for (long sequence : List.of(1L, 2L, 1L, 2L, 3L)) {
            once.act("test", at(aggregate, sequence), acted::incrementAndGet);
        }
        once.act("another", at(aggregate, 1), acted::incrementAndGet);
        assertThat(acted).hasValue(4);
    }

    private static EventContext at(String aggregate, long sequence) {
        Hearing hearing = new Hearing(0, sequence, Instant.EPOCH, Instant.EPOCH);
        return new EventContext(
                "id", "type", aggregate, Position.of(1, sequence), Instant.EPOCH, "key", false, hearing);
    }
}
