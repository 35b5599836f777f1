package org.guildhall.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guildhall.platform.consumer.Consumers;
import org.guildhall.platform.consumer.DeadLetters;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.crash.Crashes;
import org.guildhall.platform.fold.Folds;
import org.guildhall.platform.fold.Once;
import org.guildhall.platform.relay.Origin;
import org.guildhall.platform.time.ClockListener;
import org.guildhall.platform.time.MovableClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The consumer side: subscriptions, folds, dead letters, and the clock that demo and tests move. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    @ConditionalOnBooleanProperty("guildhall.movable-clock")
    KafkaMessageListenerContainer<String, byte[]> clockContainer(
            MovableClock clock, KafkaProperties kafka, PlatformProperties platform) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        ContainerProperties properties = new ContainerProperties(platform.topicPrefix() + "guildhall.clock");
        properties.setGroupId(platform.topicPrefix() + "clock-" + UUID.randomUUID());
        properties.setMessageListener(new ClockListener(clock));
        properties.setMissingTopicsFatal(false);
        return new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<String, byte[]>(settings), properties);
    }

    @Bean
    DeadLetters deadLetters(MongoTemplate template) {
        return new DeadLetters(template);
    }

    @Bean
    Folds folds(MongoTemplate template) {
        return new Folds(template);
    }

    @Bean
    Once once(MongoTemplate template) {
        return new Once(template);
    }

    @Bean
    Consumers consumers(
            ObjectProvider<Subscription> subscriptions,
            KafkaProperties kafka,
            DeadLetters deadLetters,
            MeterRegistry meters,
            Crashes crashes,
            @Value("${spring.application.name}") String service,
            PlatformProperties properties,
            Clock clock) {
        Origin origin = new Origin(service, properties.topicPrefix());
        return new Consumers(subscriptions.stream().toList(), kafka, deadLetters, meters, crashes, origin, clock);
    }
}
