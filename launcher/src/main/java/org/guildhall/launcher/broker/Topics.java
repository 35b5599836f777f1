package org.guildhall.launcher.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The topics of Guildhall with how long each is kept; created at the start of the broker because nothing may create a topic by accident. */
public final class Topics {

    /** Partitions of every topic unless asked otherwise. */
    public static final int PARTITIONS = 12;

    private static final Duration FACTS = Duration.ofDays(1_100);

    private static final List<Topic> ALL = List.of(
            compacted("member.directory", PARTITIONS, Duration.ofHours(12)),
            compacted("member.contacts", PARTITIONS, Duration.ofHours(12)),
            kept("member.events"),
            kept("activity.events"),
            kept("feedback.events"),
            kept("notification.events"),
            kept("insight.events"),
            compacted("insight.open", PARTITIONS, Duration.ofDays(7)),
            compacted("guildhall.clock", 1, Duration.ofDays(7)));

    private Topics() {}

    /**
     * One topic as the broker is told of it.
     *
     * @param name the literal name on the wire
     * @param partitions number of partitions
     * @param settings topic level settings of the broker
     */
    public record Topic(String name, int partitions, Map<String, String> settings) {}

    /** Every topic, in the order of the services that write them. */
    public static List<Topic> all() {
        return ALL;
    }

    private static Topic kept(String name) {
        return new Topic(
                name, PARTITIONS, Map.of("cleanup.policy", "delete", "retention.ms", String.valueOf(FACTS.toMillis())));
    }

    private static Topic compacted(String name, int partitions, Duration latest) {
        return new Topic(
                name,
                partitions,
                Map.of("cleanup.policy", "compact", "max.compaction.lag.ms", String.valueOf(latest.toMillis())));
    }
}
