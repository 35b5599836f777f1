package org.guildhall.platform.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guildhall.platform.crash.CrashPoint;
import org.guildhall.platform.crash.Crashes;
import org.guildhall.platform.relay.Origin;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Runs the subscriptions of a service: one listener container each, acknowledged after the store write. */
public final class Consumers implements SmartLifecycle {
    private final KafkaProperties kafka;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final Crashes crashes;
    private final Origin origin;
    private final Clock clock;
    private final List<Listening> listenings = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    private record Listening(Consumption consumption, ConcurrentMessageListenerContainer<String, byte[]> container) {}

    public Consumers(
            List<Subscription> subscriptions,
            KafkaProperties kafka,
            DeadLetters deadLetters,
            MeterRegistry meters,
            Crashes crashes,
            Origin origin,
            Clock clock) {
        this.kafka = kafka;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.crashes = crashes;
        this.origin = origin;
        this.clock = clock;
        subscriptions.forEach(this::listen);
    }

    /** Hears more from now on, until the answer is run: for groups that come and go while the service runs. */
    public synchronized Runnable hear(List<Subscription> more) {
        List<Listening> added = more.stream().map(this::listen).toList();
        added.forEach(listening -> listening.container().start());
        return () -> {
            added.forEach(listening -> listening.container().stop());
            listenings.removeAll(added);
        };
    }

    private Listening listen(Subscription subscription) {
        String group = group(subscription, origin);
        String topic = origin.topicPrefix() + subscription.topic();
        if (listenings.stream()
                .map(Listening::consumption)
                .anyMatch(c -> c.group().equals(group) && c.topic().equals(topic))) {
            throw new IllegalStateException("two subscriptions to " + topic + " in group " + group);
        }
        Consumption consumption = new Consumption(subscription, topic, group, deadLetters, meters, clock);
        Listening listening = new Listening(consumption, container(subscription, consumption));
        listenings.add(listening);
        return listening;
    }

    private static String group(Subscription subscription, Origin origin) {
        String group = subscription.group();
        String service = origin.service();
        return origin.topicPrefix()
                + switch (subscription.start()) {
                    case GROUP -> group == null ? service : group;
                    case BROADCAST_LATEST, BROADCAST_EARLIEST -> service + "-" + UUID.randomUUID();
                };
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            Subscription subscription, Consumption consumption) {
        CatchUp catchUp = new CatchUp(subscription.whenCaughtUp());
        ContainerProperties properties = new ContainerProperties(consumption.topic());
        properties.setGroupId(consumption.group());
        properties.setMessageListener((BatchMessageListener<String, byte[]>) messages -> {
            consumption.onPoll(messages);
            crashes.pass(CrashPoint.APPLIED_NOT_COMMITTED);
            messages.forEach(catchUp::read);
        });
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setConsumerRebalanceListener(new ConsumerAwareRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                deadLetters.refresh();
                catchUp.assigned(consumer, partitions);
            }
        });
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<String, byte[]>(settings(subscription)), properties);
        container.setConcurrency(subscription.concurrency());
        container.setBeanName(subscription.topic() + "-" + consumption.group());
        container.setCommonErrorHandler(inPlace());
        return container;
    }

    /** Order per key matters, so a poll is tried again where it stands, for as long as it takes. */
    private static DefaultErrorHandler inPlace() {
        ExponentialBackOff backOff = new ExponentialBackOff(100, 2);
        backOff.setMaxInterval(5_000);
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        return new DefaultErrorHandler(backOff);
    }

    private Map<String, Object> settings(Subscription subscription) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                subscription.start() == Subscription.Start.BROADCAST_LATEST ? "latest" : "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        // what a killed instance held is taken over by its successor after that long
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        return settings;
    }

    public Redrive redrive() {
        return new Redrive(
                deadLetters, listenings.stream().map(Listening::consumption).toList());
    }

    @Override
    public void start() {
        listenings.forEach(listening -> listening.container().start());
        running = true;
    }

    @Override
    public void stop() {
        listenings.forEach(listening -> listening.container().stop());
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
