package org.guildhall.launcher.broker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates topics on a broker, its own or a foreign one; those that are there already are left as they are. */
public final class TopicMaker {

    private static final int LEADER_ATTEMPTS = 100;
    private static final long LEADER_PAUSE_NANOS = 50_000_000;

    private TopicMaker() {}

    /** Creates those that do not exist yet, with one replica each, and returns when all of them take records. */
    public static void create(String bootstrapServers, List<Topics.Topic> topics) {
        create(bootstrapServers, topics, (short) 1);
    }

    /** The same with as many replicas as the cluster is to keep. */
    public static void create(String bootstrapServers, List<Topics.Topic> topics, short replicas) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            List<NewTopic> wanted = topics.stream()
                    .map(t -> new NewTopic(t.name(), t.partitions(), replicas).configs(t.settings()))
                    .toList();
            for (var created : admin.createTopics(wanted).values().values()) {
                ignoringExisting(created::get);
            }
            // a partition has a leader once its end can be asked for
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (Topics.Topic topic : topics) {
                for (int partition = 0; partition < topic.partitions(); partition++) {
                    ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
                }
            }
            awaitLeaders(admin, ends);
        }
    }

    /** A broker just told of a topic may deny knowing it for a moment. */
    private static void awaitLeaders(Admin admin, Map<TopicPartition, OffsetSpec> ends) {
        for (int attempt = 1; ; attempt++) {
            try {
                admin.listOffsets(ends).all().get();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while topics were created", e);
            } catch (ExecutionException e) {
                if (attempt == LEADER_ATTEMPTS || !(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw new IllegalStateException("Topic has no leader", e);
                }
                LockSupport.parkNanos(LEADER_PAUSE_NANOS);
            }
        }
    }

    private interface Waiting {
        void get() throws InterruptedException, ExecutionException;
    }

    private static void ignoringExisting(Waiting created) {
        try {
            created.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topics were created", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic could not be created", e);
            }
        }
    }
}
