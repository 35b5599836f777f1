package org.guildhall.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guildhall.platform.crash.Crashes;
import org.guildhall.platform.event.Contracts;
import org.guildhall.platform.event.Traces;
import org.guildhall.platform.migration.Indexes;
import org.guildhall.platform.migration.Migration;
import org.guildhall.platform.migration.Migrations;
import org.guildhall.platform.relay.Origin;
import org.guildhall.platform.relay.Relay;
import org.guildhall.platform.relay.RelayProbe;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.AggregateTypes;
import org.guildhall.platform.store.Nudge;
import org.guildhall.platform.store.Outbox;
import org.guildhall.platform.store.RecordCodecs;
import org.guildhall.platform.store.Restater;
import org.guildhall.platform.store.StoreSettings;
import org.guildhall.platform.timer.DueQueue;
import org.guildhall.platform.timer.DueTimer;
import org.guildhall.platform.timer.DueTimers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** The store side: aggregates, outbox, relay, timers, migrations. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    RecordCodecs recordCodecs(MappingMongoConverter converter) {
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return new RecordCodecs(converter);
    }

    @Bean
    AggregateTypes aggregateTypes(ObjectProvider<AggregateType<?>> types) {
        return new AggregateTypes(types.stream().toList());
    }

    @Bean
    Migrations migrations(
            MongoTemplate template,
            ObjectProvider<Migration> migrations,
            ObjectProvider<Indexes> indexes,
            AggregateTypes types,
            Clock clock) {
        List<Indexes> all = new ArrayList<>(indexes.stream().toList());
        for (AggregateType<?> type : types.all()) {
            IndexDefinition dirty =
                    new Index().on("dirtyAt", Sort.Direction.ASC).sparse();
            IndexDefinition due = new Index().on("dueAt", Sort.Direction.ASC).sparse();
            all.add(Indexes.of(type.collection(), dirty, due));
        }
        return new Migrations(template, migrations.stream().toList(), all, clock);
    }

    @Bean
    StoreSettings storeSettings(MongoTemplate template, PlatformProperties properties) {
        return new StoreSettings(template, properties.restored());
    }

    @Bean
    Outbox outbox(StoreSettings settings, ObjectProvider<Tracer> tracer, Clock clock) {
        return new Outbox(settings, new Contracts(), new Traces(tracer.getIfAvailable()), clock);
    }

    @Bean
    RelayProbe relayProbe(MeterRegistry registry, Clock clock) {
        return new RelayProbe(registry, clock);
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> relayProducer(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
        return new KafkaProducer<>(settings);
    }

    @Bean
    Relay relay(
            MongoTemplate template,
            AggregateTypes types,
            Producer<String, byte[]> relayProducer,
            RelayProbe probe,
            Crashes crashes,
            @Value("${spring.application.name}") String service,
            PlatformProperties properties) {
        Origin origin = new Origin(service, properties.topicPrefix());
        return new Relay(template, types, relayProducer, probe, crashes, origin);
    }

    @Bean
    AggregateStore aggregateStore(
            MongoTemplate template,
            Outbox outbox,
            StoreSettings settings,
            AggregateTypes types,
            Relay relay,
            DueQueue dueQueue,
            Crashes crashes,
            Clock clock) {
        List<Nudge> nudges = List.of(crashes.beforeRelay(), relay, dueQueue);
        return new AggregateStore(template, outbox, settings, types, nudges, clock);
    }

    @Bean
    Restater restater(AggregateStore store, AggregateTypes types, StoreSettings settings, MongoTemplate template) {
        return new Restater(store, types, settings, template);
    }

    /** What a restored store holds is told anew as soon as the service runs; until then facts are in the new epoch. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> restatement(Restater restater, StoreSettings settings) {
        return ready -> {
            if (settings.newlyRestored()) {
                Thread.ofVirtual().name("restatement").start(restater::restateAll);
            }
        };
    }

    @Bean
    DueQueue dueQueue() {
        return new DueQueue();
    }

    @Bean
    DueTimers dueTimers(
            MongoTemplate template,
            ObjectProvider<DueTimer> timers,
            AggregateTypes types,
            DueQueue queue,
            Clock clock) {
        return new DueTimers(template, timers.stream().toList(), types, queue, clock);
    }
}
