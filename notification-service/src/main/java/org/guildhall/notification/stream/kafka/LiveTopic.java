package org.guildhall.notification.stream.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.guildhall.notification.inbox.Bell;
import org.guildhall.notification.stream.LiveStream;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.loop.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings at once for the pages of this instance, and through the topic {@code notification.live} for those of the others.
 * A hint lost with the broker is no loss: the row is in the inbox, and a page that reconnects is told.
 */
final class LiveTopic extends Loop implements Bell {
    static final String NAME = "notification.live";
    static final String TYPE = "notification.live.v1";
    private static final Logger LOG = LoggerFactory.getLogger(LiveTopic.class);
    private static final int AT_ONCE = 500;

    private final String origin = UUID.randomUUID().toString();
    private final LinkedBlockingQueue<Arrival> waiting = new LinkedBlockingQueue<>(20_000);
    private final LiveStream stream;
    private final Producer<String, byte[]> producer;
    private final String topic;
    private final Clock clock;
    private long sequence;

    LiveTopic(LiveStream stream, Producer<String, byte[]> producer, String topic, Clock clock) {
        super("live-sender", Duration.ZERO);
        this.stream = stream;
        this.producer = producer;
        this.topic = topic;
        this.clock = clock;
    }

    @Override
    public void ring(List<Arrival> arrivals) {
        stream.tell(arrivals);
        for (Arrival arrival : arrivals) {
            if (!waiting.offer(arrival)) {
                return;
            }
        }
    }

    /** Hears the other instances. */
    void on(LiveRung rung) {
        if (!rung.origin().equals(origin)) {
            stream.tell(rung.arrivals());
        }
    }

    @Override
    protected void step() throws InterruptedException {
        List<Arrival> batch = new ArrayList<>(List.of(waiting.take()));
        waiting.drainTo(batch, AT_ONCE - 1);
        try {
            var _ = producer.send(message(new LiveRung(origin, batch)));
        } catch (KafkaException e) {
            LOG.debug("other instances were not told: {}", e.toString());
        }
    }

    private ProducerRecord<String, byte[]> message(LiveRung rung) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, origin, EventJson.write(rung).getBytes(StandardCharsets.UTF_8));
        String position = "1." + ++sequence;
        header(message, "ce_specversion", "1.0");
        header(message, "ce_type", TYPE);
        header(message, "ce_source", "/guildhall/notification-service");
        header(message, "ce_subject", "live/" + origin);
        header(message, "ce_id", "live/" + origin + "/" + position);
        header(message, "ce_sequence", position);
        header(message, "ce_time", clock.instant().toString());
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
