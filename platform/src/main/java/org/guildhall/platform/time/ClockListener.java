package org.guildhall.platform.time;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guildhall.platform.event.EventJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;

/** Moves this process's clock as the compacted topic {@code guildhall.clock} says: for all processes together. */
public final class ClockListener implements MessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(ClockListener.class);
    private final MovableClock clock;

    record Offset(long offsetSeconds) {}

    public ClockListener(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            clock.move(Duration.ZERO);
            return;
        }
        try {
            Offset offset = EventJson.read(message.value(), Offset.class);
            clock.move(Duration.ofSeconds(offset.offsetSeconds()));
            LOG.info("clock moved by {}", Duration.ofSeconds(offset.offsetSeconds()));
        } catch (RuntimeException e) {
            LOG.warn("no clock offset: {}", new String(message.value(), StandardCharsets.UTF_8), e);
        }
    }
}
