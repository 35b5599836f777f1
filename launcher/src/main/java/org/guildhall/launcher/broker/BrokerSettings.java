package org.guildhall.launcher.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The broker's settings: one node, small buffers, and time limits that make a restart after {@code kill -9} quick. */
final class BrokerSettings {

    static final int NODE = 1;

    private static final Map<String, Object> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", NODE),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            // a restarted broker is refused until the session of the killed one has run out
            Map.entry("broker.session.timeout.ms", 3_000),
            Map.entry("broker.heartbeat.interval.ms", 500),
            Map.entry("offsets.topic.replication.factor", 1),
            Map.entry("offsets.topic.num.partitions", 1),
            Map.entry("transaction.state.log.replication.factor", 1),
            Map.entry("transaction.state.log.min.isr", 1),
            Map.entry("transaction.state.log.num.partitions", 1),
            Map.entry("share.coordinator.state.topic.replication.factor", 1),
            Map.entry("share.coordinator.state.topic.min.isr", 1),
            Map.entry("share.coordinator.state.topic.num.partitions", 1),
            Map.entry("group.initial.rebalance.delay.ms", 0),
            // committed positions of a demo that rests over a holiday must still be there
            Map.entry("offsets.retention.minutes", 60 * 24 * 365),
            Map.entry("num.network.threads", 2),
            Map.entry("num.io.threads", 4),
            Map.entry("background.threads", 2),
            Map.entry("num.recovery.threads.per.data.dir", 2),
            Map.entry("log.cleaner.threads", 1),
            Map.entry("log.cleaner.dedupe.buffer.size", 4 * 1024 * 1024),
            Map.entry("log.cleaner.io.buffer.size", 256 * 1024),
            Map.entry("log.index.size.max.bytes", 1024 * 1024),
            Map.entry("log.segment.bytes", 64 * 1024 * 1024),
            Map.entry("metadata.log.segment.bytes", 16 * 1024 * 1024),
            Map.entry("socket.send.buffer.bytes", 256 * 1024),
            Map.entry("socket.receive.buffer.bytes", 256 * 1024));

    private BrokerSettings() {}

    static Properties of(BrokerOptions options, Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        FIXED.forEach((name, value) -> settings.put(name, String.valueOf(value)));
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("auto.create.topics.enable", String.valueOf(options.autoCreateTopics()));
        settings.put("num.partitions", String.valueOf(options.partitions()));
        settings.putAll(options.settings());
        return settings;
    }
}
