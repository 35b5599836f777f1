package org.guildhall.platform.consumer;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Handler;
import org.guildhall.platform.event.MalformedEventException;
import org.jspecify.annotations.Nullable;

/**
 * What a service hears of one topic: handlers by wire type, everything else ignored and counted. As a bean it is
 * consumed under the service's group, a group of its own, or once per instance (broadcast).
 */
public final class Subscription {
    private final String topic;
    private final @Nullable String group;
    private final Start start;
    private final int concurrency;
    private final Map<String, RawHandler> handlers;
    private final @Nullable RawHandler tombstone;
    private final Runnable whenCaughtUp;

    /** Where and as whom reading begins. */
    enum Start {
        GROUP,
        BROADCAST_LATEST,
        BROADCAST_EARLIEST
    }

    /** A handler together with the parsing of its body. */
    interface RawHandler {
        void on(byte @Nullable [] body, EventContext context);
    }

    private Subscription(Builder builder) {
        topic = builder.topic;
        group = builder.group;
        start = builder.start;
        concurrency = builder.concurrency;
        handlers = Collections.unmodifiableMap(new HashMap<>(builder.handlers));
        tombstone = builder.tombstone;
        whenCaughtUp = builder.whenCaughtUp;
    }

    public static Builder to(String topic) {
        return new Builder(topic);
    }

    String topic() {
        return topic;
    }

    @Nullable
    String group() {
        return group;
    }

    Start start() {
        return start;
    }

    /** Whether what cannot be applied is kept for a re-drive; a broadcast only fills memory, anew at each start. */
    boolean keepsLetters() {
        return start == Start.GROUP;
    }

    int concurrency() {
        return concurrency;
    }

    Runnable whenCaughtUp() {
        return whenCaughtUp;
    }

    @Nullable
    RawHandler handler(String type, boolean bodiless) {
        return bodiless ? tombstone : handlers.get(type);
    }

    /** Collects what is heard; {@link #build} makes the bean. */
    public static final class Builder {
        private final String topic;
        private @Nullable String group;
        private Start start = Start.GROUP;
        private int concurrency = 1;
        private final Map<String, RawHandler> handlers = new HashMap<>();
        private @Nullable RawHandler tombstone;
        private Runnable whenCaughtUp = () -> {};

        private Builder(String topic) {
            this.topic = topic;
        }

        public <T> Builder on(String type, Class<T> body, Handler<T> handler) {
            handlers.put(type, (json, context) -> {
                if (json == null) {
                    throw new MalformedEventException(type + " without a body");
                }
                handler.on(parse(type, json, body), context);
            });
            return this;
        }

        /** A record without a body erases what its key names. */
        public Builder onTombstone(BiConsumer<String, EventContext> handler) {
            tombstone = (json, context) -> handler.accept(context.key(), context);
            return this;
        }

        public Builder group(String newGroup) {
            group = newGroup;
            return this;
        }

        /** Every instance hears everything from now on. */
        public Builder broadcast() {
            start = Start.BROADCAST_LATEST;
            return this;
        }

        /** Every instance reads the whole topic at its start, then goes on: for small compacted topics. */
        public Builder broadcastFromStart() {
            start = Start.BROADCAST_EARLIEST;
            return this;
        }

        /** Told once, when the topic has been read to where it ended at the start. */
        public Builder whenCaughtUp(Runnable told) {
            whenCaughtUp = told;
            return this;
        }

        /** Threads sharing the topic's partitions; order per key stays. */
        public Builder concurrency(int threads) {
            concurrency = threads;
            return this;
        }

        public Subscription build() {
            return new Subscription(this);
        }

        private static <T> T parse(String type, byte[] json, Class<T> body) {
            try {
                return EventJson.read(json, body);
            } catch (RuntimeException e) {
                throw new MalformedEventException(type + " cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
