package org.guildhall.platform.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.types.Binary;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.Hearing;
import org.guildhall.platform.event.MalformedEventException;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.fold.Polls;
import org.guildhall.platform.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the records of one subscription: readable ones to their handler, poison and whatever follows it in the same
 * aggregate to the dead letters. Only trouble that passes by itself is thrown on, so that the record is tried in place.
 */
final class Consumption {
    private static final Logger LOG = LoggerFactory.getLogger(Consumption.class);
    private final Subscription subscription;
    private final String topic;
    private final String group;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final Clock clock;

    Consumption(
            Subscription subscription,
            String topic,
            String group,
            DeadLetters deadLetters,
            MeterRegistry meters,
            Clock clock) {
        this.subscription = subscription;
        this.topic = topic;
        this.group = group;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.clock = clock;
    }

    String group() {
        return group;
    }

    /** The topic as this installation calls it, prefix included. */
    String topic() {
        return topic;
    }

    /**
     * Handles what a poll brought; whatever its handlers gathered is written when this returns. When that cannot be
     * written, they are handled one by one, so that the one at fault is found.
     */
    void onPoll(List<ConsumerRecord<String, byte[]>> messages) {
        try {
            Polls.together(() -> messages.forEach(message -> handle(message, Runnable::run)));
        } catch (RuntimeException e) {
            if (Trouble.passes(e)) {
                throw e;
            }
            messages.forEach(message -> handle(message, Polls::together));
        }
    }

    private void handle(ConsumerRecord<String, byte[]> message, Consumer<Runnable> how) {
        Map<String, String> headers = headers(message);
        String aggregate = headers.getOrDefault("ce_subject", "unreadable/" + place(message));
        if (subscription.keepsLetters() && deadLetters.isQuarantined(group, aggregate)) {
            park(message, headers, aggregate, "behind a dead letter of the same aggregate");
            return;
        }
        try {
            Hearing hearing = hearing(message.partition(), message.offset(), Instant.ofEpochMilli(message.timestamp()));
            how.accept(() -> apply(message.key(), headers, message.value(), hearing));
        } catch (RuntimeException e) {
            if (Trouble.passes(e)) {
                throw e;
            }
            refuse(message, headers, aggregate, e);
        }
    }

    /** What is only held in memory has nothing to repair: it stays as it was until the next whole state arrives. */
    private void refuse(
            ConsumerRecord<String, byte[]> message, Map<String, String> headers, String aggregate, RuntimeException e) {
        if (subscription.keepsLetters()) {
            LOG.warn("{} of {} goes to the dead letters: {}", headers.get("ce_id"), message.topic(), e.toString());
            park(message, headers, aggregate, e.toString());
        } else {
            LOG.warn("{} of {} is passed over: {}", headers.get("ce_id"), message.topic(), e.toString());
            meters.counter("guildhall.events.passed-over", "topic", subscription.topic())
                    .increment();
        }
    }

    /** Tries a dead letter again. */
    void apply(DeadLetter letter) {
        Hearing hearing = hearing(letter.partition(), letter.offset(), letter.at());
        apply(letter.key(), letter.headers(), letter.body(), hearing);
    }

    /** The record's time is the sending machine's; it is told as our clock tells time. */
    private Hearing hearing(int partition, long offset, Instant sent) {
        Instant told = clock instanceof MovableClock movable ? movable.when(sent) : sent;
        return new Hearing(partition, offset, told, clock.instant());
    }

    private void apply(@Nullable String key, Map<String, String> headers, byte @Nullable [] body, Hearing hearing) {
        String type = headers.get("ce_type");
        boolean bodiless = body == null;
        if (type == null) {
            throw new MalformedEventException("a record without ce_type");
        }
        Subscription.RawHandler handler = subscription.handler(type, bodiless);
        if (handler == null) {
            if (bodiless && subscription.handler(type, false) != null) {
                throw new MalformedEventException(type + " without a body");
            }
            meters.counter("guildhall.events.ignored", "topic", subscription.topic())
                    .increment();
            return;
        }
        if (bodiless) {
            // what was gathered of the erased must not come back after its erasure
            Polls.flush();
        }
        handler.on(body, context(key, type, headers, hearing));
    }

    private static EventContext context(
            @Nullable String key, String type, Map<String, String> headers, Hearing hearing) {
        try {
            String subject = required(headers, "ce_subject");
            return new EventContext(
                    required(headers, "ce_id"),
                    type,
                    subject,
                    Position.parse(required(headers, "ce_sequence")),
                    instant(required(headers, "ce_time")),
                    key == null ? "" : key,
                    "true".equals(headers.get("ce_restated")),
                    hearing);
        } catch (RuntimeException e) {
            throw new MalformedEventException(type + " with a broken envelope: " + e.getMessage(), e);
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new MalformedEventException("no " + name);
        }
        return value;
    }

    private void park(
            ConsumerRecord<String, byte[]> message, Map<String, String> headers, String aggregate, String why) {
        Polls.flush();
        meters.counter("guildhall.events.parked", "topic", subscription.topic()).increment();
        deadLetters.park(new DeadLetter(
                group + " " + place(message),
                group,
                aggregate,
                message.topic(),
                message.key(),
                headers,
                message.value() == null ? null : new Binary(message.value()),
                why,
                Instant.ofEpochMilli(message.timestamp()),
                order(headers, message.offset())));
    }

    /** Parked facts stand in the order of their aggregate's history, so one that came too early waits for its turn. */
    private static String order(Map<String, String> headers, long offset) {
        return String.format(Locale.ROOT, "%019d.%019d", position(headers.get("ce_sequence")), offset);
    }

    private static long position(@Nullable String sequence) {
        try {
            return sequence == null ? 0 : Position.parse(sequence);
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    private static String place(ConsumerRecord<?, ?> message) {
        return message.topic() + "-" + message.partition() + "-" + message.offset();
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> message) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }
}
