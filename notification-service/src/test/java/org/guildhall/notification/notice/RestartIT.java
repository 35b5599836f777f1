package org.guildhall.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.guildhall.notification.Happenings;
import org.guildhall.notification.NotificationServiceApplication;
import org.guildhall.notification.spread.SpreadingLoops;
import org.guildhall.platform.consumer.Consumers;
import org.guildhall.platform.test.Backends;
import org.guildhall.platform.test.SecondInstance;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.annotation.DirtiesContext;

@ServiceTest
@DirtiesContext
class RestartIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    MongoTemplate template;

    @Autowired
    Consumers consumers;

    @Autowired
    SpreadingLoops loops;

    @Autowired
    ConfigurableApplicationContext context;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private List<Document> rowsOf(Happenings match) {
        return template.getDb()
                .getCollection("inbox")
                .find(Filters.and(Filters.eq("subject", "activity/" + match.activity), Filters.eq("lane", "PERSONAL")))
                .into(new ArrayList<>());
    }

    private void untilRows(Happenings match, int count) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(rowsOf(match)).hasSize(count));
    }

    private static Map<String, Integer> perPerson(List<Document> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.getString("to"), row -> 1, Integer::sum));
    }

    @Test
    void tellsEverybodyOnceThoughItStopsInTheMiddleAndAnotherGoesOn() {
        Happenings match = new Happenings(installation, 500);
        match.announced();
        for (int i = 0; i < 40; i++) {
            match.seated(tag + "-" + i);
        }
        loops.stop();
        consumers.stop();
        int before = rowsOf(match).size();
        for (int i = 40; i < 100; i++) {
            match.seated(tag + "-" + i);
        }
        assertThat(rowsOf(match)).hasSize(before);
        try (SecondInstance second = new SecondInstance(NotificationServiceApplication.class, context)) {
            untilRows(match, 100);
            assertThat(perPerson(rowsOf(match)))
                    .hasSize(100)
                    .allSatisfy((who, times) -> assertThat(times).isEqualTo(1));
            replayFromTheStart(second, match);
        } finally {
            consumers.start();
            loops.start();
        }
    }

    private void replayFromTheStart(SecondInstance second, Happenings match) {
        List<Document> before = everything();
        second.stop();
        rewind();
        try (SecondInstance third = new SecondInstance(NotificationServiceApplication.class, context)) {
            match.seated(tag + "-after");
            untilRows(match, 101);
            await().atMost(Duration.ofSeconds(20)).until(() -> third.url() != null);
            List<Document> after = everything();
            after.removeIf(row -> row.getString("to").equals(tag + "-after"));
            assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    private List<Document> everything() {
        return template.getDb().getCollection("inbox").find().into(new ArrayList<>());
    }

    private void rewind() {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Backends.bootstrapServers()))) {
            String group = installation.topic("notification-service");
            Map<TopicPartition, OffsetAndMetadata> start =
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
            assertThat(start).isNotEmpty();
            await().atMost(Duration.ofSeconds(40)).ignoreExceptions().until(() -> {
                admin.alterConsumerGroupOffsets(group, start).all().get();
                return true;
            });
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void findsWhatNoNudgeToldOf() {
        Happenings match = new Happenings(installation, 500);
        match.announced();
        match.seated(tag + "-x");
        untilRows(match, 1);
        template.getDb().getCollection("inbox").deleteMany(Filters.eq("to", tag + "-x"));
        template.getDb()
                .getCollection("notices")
                .updateMany(Filters.eq("subject", "activity/" + match.activity), Updates.set("open", 1L << 50 | 1));

        loops.stop();
        loops.start();
        untilRows(match, 1);
    }

    @Test
    void tellsARushWithinSeconds() throws InterruptedException {
        List<Happenings> matches = Stream.generate(() -> new Happenings(installation, 500))
                .limit(8)
                .toList();
        matches.forEach(Happenings::announced);
        List<Thread> phones = matches.stream()
                .map(match -> Thread.ofVirtual().start(() -> {
                    for (int i = 0; i < 100; i++) {
                        match.seated(tag + "-r" + i);
                    }
                }))
                .toList();
        for (Thread phone : phones) {
            phone.join();
        }
        matches.forEach(match -> untilRows(match, 100));
        List<Long> lags = matches.stream()
                .flatMap(match -> rowsOf(match).stream())
                .map(row -> row.getDate("told").getTime() - row.getDate("at").getTime())
                .sorted()
                .toList();
        System.out.println("fact to row in a rush of 800, ms: median " + lags.get(lags.size() / 2) + ", p99 "
                + lags.get(lags.size() * 99 / 100));
        assertThat(lags).hasSize(800);
    }
}
