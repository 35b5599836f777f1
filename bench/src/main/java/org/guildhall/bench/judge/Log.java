package org.guildhall.bench.judge;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guildhall.bench.check.RosterFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads topics from their start to their end, as an auditor does after the fact. */
public final class Log {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Log() {}

    /** Hands over every record of a topic that is there now. */
    public static void readAll(
            KafkaConsumer<String, String> consumer, String topic, Consumer<ConsumerRecord<String, String>> each) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(each);
        }
    }

    /** Every event of one roster, duplicates included. */
    public static List<RosterFact> of(String servers, String roster) {
        return of(servers, Set.of(roster)).getOrDefault(roster, List.of());
    }

    /** Every event of these rosters by roster, in one reading of the topic. */
    public static Map<String, List<RosterFact>> of(String servers, Set<String> rosters) {
        Map<String, List<RosterFact>> facts = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(),
                new StringDeserializer())) {
            readAll(consumer, "activity.events", message -> {
                String subject = header(message, "ce_subject");
                String roster = subject.substring(subject.indexOf('/') + 1);
                if (subject.startsWith("roster/") && rosters.contains(roster)) {
                    facts.computeIfAbsent(roster, _ -> new ArrayList<>()).add(fact(message));
                }
            });
        }
        return facts;
    }

    private static RosterFact fact(ConsumerRecord<String, String> message) {
        JsonNode body = JSON.readTree(message.value());
        String[] place = header(message, "ce_sequence").split("\\.");
        List<String> party = new ArrayList<>();
        body.path("party").forEach(one -> party.add(one.asString()));
        return new RosterFact(
                Long.parseLong(place[0]),
                Long.parseLong(place[1]),
                header(message, "ce_restated").equals("true"),
                header(message, "ce_type"),
                body.path("member").asString(""),
                party,
                body.path("command").asString(""),
                body.path("position").asInt(0),
                body.at("/seats/capacity").asInt(),
                body.at("/seats/taken").asInt(),
                body.at("/seats/waiting").asInt());
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
