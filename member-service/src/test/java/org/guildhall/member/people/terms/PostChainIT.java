package org.guildhall.member.people.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.guildhall.directory.Directory;
import org.guildhall.member.MemberServiceTest;
import org.guildhall.member.People;
import org.guildhall.member.people.unions.Unions;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** From a post on a term to the card and the department: redelivered, poisoned. */
@MemberServiceTest
class PostChainIT {

    @Autowired
    private TestInstallation installation;

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private Unions unions;

    @Test
    void appliesAPostOnceHoweverOftenItsEventComes() {
        String union = people.union();
        String vice = people.holding(union, "云白露", PostKind.VICE_PRESIDENT, "office");
        People.await(() -> unions.get(union).inCharge("office").equals(List.of(vice)));
        long before = unions.find(union).orElseThrow().version();
        int cards = records("member.directory", vice).size();

        for (ConsumerRecord<String, byte[]> told : records("member.events", union + "-1")) {
            installation.send(new ProducerRecord<>(told.topic(), null, told.key(), told.value(), told.headers()));
        }
        String later = people.holding(union, "江小满", PostKind.VICE_PRESIDENT, "learning");
        People.await(() -> unions.get(union).inCharge("learning").equals(List.of(later)));

        assertThat(unions.find(union).orElseThrow().version()).isEqualTo(before + 1);
        assertThat(records("member.directory", vice)).hasSize(cards);
    }

    @Test
    void setsAPostOfAnUnknownMemberAside() {
        String union = people.union();
        String term = union + "-broken";
        Map<String, Object> post = Map.of(
                "term",
                term,
                "holding",
                "p1",
                "union",
                union,
                "member",
                "nobody-at-all",
                "post",
                "minister",
                "departments",
                List.of("office"),
                "from",
                "2026-01-01T00:00:00Z",
                "until",
                "2027-01-01T00:00:00Z",
                "acting",
                false);

        installation.publish("member.events", "member.post-taken.v1", "term/" + term, term, post);

        People.await(() -> deadLetters().contains("term/" + term));
        String officer = people.holding(union, "竹谷雨", PostKind.OFFICER, "office");
        assertThat(directory.actor(officer).orElseThrow().isIn(union, "office")).isTrue();
    }

    private String deadLetters() {
        String letters = RestClient.create(installation.url())
                .get()
                .uri("/internal/dead-letters")
                .header("X-Guildhall-Internal", TestInstallation.INTERNAL_TOKEN)
                .retrieve()
                .body(String.class);
        return letters == null ? "" : letters;
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
        return installation.read(topic).stream()
                .filter(one -> key.equals(one.key()))
                .toList();
    }
}
