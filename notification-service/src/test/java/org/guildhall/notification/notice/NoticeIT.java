package org.guildhall.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.guildhall.notification.Happenings;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
class NoticeIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    MongoTemplate template;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private String member(String name) {
        return name + "-" + tag;
    }

    private List<String> kindsTo(String member) {
        List<String> kinds = new ArrayList<>();
        template.getDb()
                .getCollection("inbox")
                .find(Filters.eq("to", member))
                .sort(new Document("at", 1))
                .forEach(row -> kinds.add(row.getString("kind")));
        return kinds;
    }

    private void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(assertion::run);
    }

    @Test
    void tellsEachPersonOfASeatOnceHoweverOftenTheFactComes() {
        Happenings match = new Happenings(installation, 40);
        match.announced();
        long position = match.seated(member("a"), member("b"));
        Map<String, Object> same = Map.of("member", member("a"), "party", List.of(member("b")), "from", "DIRECT");
        match.again(position, "activity.seat-confirmed.v1", same);
        match.again(position, "activity.seat-confirmed.v1", same);
        match.seated(member("z"));

        eventually(() -> assertThat(kindsTo(member("z"))).containsExactly("seat-confirmed"));
        assertThat(kindsTo(member("a"))).containsExactly("seat-confirmed");
        assertThat(kindsTo(member("b"))).containsExactly("seat-confirmed");
    }

    @Test
    void tellsWaitingPromotionAndGivingUp() {
        Happenings match = new Happenings(installation, 1);
        match.announced();
        match.seated(member("a"));
        match.waiting(member("w"));
        match.givenUp(member("a"));
        match.promoted(member("w"));

        eventually(
                () -> assertThat(kindsTo(member("w"))).containsExactlyInAnyOrder("place-waiting", "seat-from-waiting"));
        eventually(() -> assertThat(kindsTo(member("a"))).containsExactlyInAnyOrder("seat-confirmed", "seat-given-up"));
    }

    @Test
    void tellsEverybodyOfAMoveAndAsksThoseWhomItConcerns() {
        Happenings match = new Happenings(installation, 2);
        match.announced();
        match.seated(member("a"));
        match.seated(member("b"));
        match.waiting(member("w"));
        match.switched();
        match.asked(member("a"));
        match.asked(member("b"));
        match.freed(member("a"), "no-answer");
        match.freed(member("b"), "moved");
        match.postponed("暴雨");

        eventually(() -> assertThat(kindsTo(member("a")))
                .containsExactlyInAnyOrder(
                        "seat-confirmed", "slot-switched", "consent-asked", "seat-freed-by-silence"));
        eventually(() -> assertThat(kindsTo(member("b")))
                .containsExactlyInAnyOrder("seat-confirmed", "slot-switched", "consent-asked", "seat-freed-by-no"));
        eventually(() -> assertThat(kindsTo(member("w")))
                .containsExactlyInAnyOrder("place-waiting", "slot-switched", "activity-postponed"));
    }

    @Test
    void tellsLeaveAndAbsencesToThoseTheyConcern() {
        Happenings match = new Happenings(installation, 3);
        match.announced();
        match.attendance("activity.leave-decided.v1", member("ill"), "decision", "APPROVED");
        match.attendance("activity.leave-decided.v1", member("lazy"), "decision", "REFUSED");
        match.attendance("activity.no-show-warned.v1", member("gone"), "until", "2026-10-15T13:00:00Z");

        eventually(() -> assertThat(kindsTo(member("ill"))).containsExactly("leave-granted"));
        eventually(() -> assertThat(kindsTo(member("lazy"))).containsExactly("leave-refused"));
        eventually(() -> assertThat(kindsTo(member("gone"))).containsExactly("no-show-warned"));
    }

    @Test
    void followsARestoredRosterWithoutTellingAnythingTwice() {
        Happenings match = new Happenings(installation, 2);
        match.announced();
        match.seated(member("a"));
        match.seated(member("lost"));
        eventually(() -> assertThat(kindsTo(member("lost"))).containsExactly("seat-confirmed"));
        match.restated(member("a"), member("b"));
        match.cancelled("场馆维修");

        eventually(() -> assertThat(kindsTo(member("b"))).containsExactly("activity-cancelled"));
        assertThat(kindsTo(member("a"))).containsExactlyInAnyOrder("seat-confirmed", "activity-cancelled");
        assertThat(kindsTo(member("lost"))).containsExactly("seat-confirmed");
    }

    @Test
    void tellsACancellationToSeatsAndWaitingButNotToThoseWhoLeft() {
        Happenings match = new Happenings(installation, 2);
        match.announced();
        match.seated(member("a"), member("b"));
        match.waiting(member("w"));
        match.seated(member("left"));
        match.givenUp(member("left"));
        match.cancelled("场馆维修");

        for (String told : List.of("a", "b", "w")) {
            eventually(() -> assertThat(kindsTo(member(told))).contains("activity-cancelled"));
        }
        assertThat(kindsTo(member("left"))).doesNotContain("activity-cancelled");
    }

    @Test
    void tellsACancellationAlsoToWhoGotASeatAfterItWasDecided() {
        Happenings match = new Happenings(installation, 2);
        match.announced();
        match.seated(member("a"));
        match.cancelled("场馆维修");
        eventually(() -> assertThat(kindsTo(member("a"))).contains("activity-cancelled"));
        match.seated(member("late"));
        long closed = match.closedByCancellation();
        match.again(closed, "activity.sign-up-closed.v1", Map.of("reason", "CANCELLED"));

        eventually(() ->
                assertThat(kindsTo(member("late"))).containsExactlyInAnyOrder("seat-confirmed", "activity-cancelled"));
        assertThat(kindsTo(member("a"))).containsExactlyInAnyOrder("seat-confirmed", "activity-cancelled");
    }

    @Test
    void tellsAnAnnouncementToItsAudienceInChunks() {
        int people = 1_100;
        for (int i = 0; i < people; i++) {
            String member = member("s" + i);
            installation.publish(
                    "member.directory",
                    "member.card-changed.v1",
                    "member/" + member,
                    member,
                    Cards.student(member, tag, 2024));
        }
        installation.card(Cards.student(member("other-grade"), tag, 2022));
        installation.card(Cards.counselor(member("counselor"), 2024));
        eventually(() -> assertThat(template.getDb().getCollection("inbox").countDocuments(Filters.eq("to", tag)))
                .isZero());
        Happenings match = new Happenings(installation, 40);
        match.card(
                "activity.announced.v1",
                "ANNOUNCED",
                Map.of("union", tag, "audience", Map.of("grades", List.of(2024), "officersOnly", false)));

        eventually(() -> assertThat(template.getDb()
                        .getCollection("inbox")
                        .countDocuments(Filters.eq("subject", "activity/" + match.activity)))
                .isEqualTo(people));
        assertThat(kindsTo(member("other-grade"))).isEmpty();
        assertThat(kindsTo(member("counselor"))).isEmpty();
    }

    @Test
    void tellsOpinionsToHoldersAskersAndHandlersWithoutAWordOfThem() {
        String opinion = UUID.randomUUID().toString();
        publish(
                "feedback.events",
                "feedback.opinion-held.v1",
                "opinion/" + opinion,
                opinion,
                Map.of(
                        "opinion",
                        opinion,
                        "union",
                        "clinical",
                        "rung",
                        1,
                        "holders",
                        List.of(member("h1"), member("h2"))));
        publish(
                "feedback.events",
                "feedback.opinion-answered.v1",
                "opinion/" + opinion,
                opinion,
                Map.of("opinion", opinion, "union", "clinical", "rung", 1, "asker", member("asker")));
        publish(
                "feedback.events",
                "feedback.opinion-closed.v1",
                "opinion/" + opinion,
                opinion,
                Map.of("opinion", opinion, "how", "CONFIRMED", "handlers", List.of(member("h1")), "rung", 1));

        eventually(
                () -> assertThat(kindsTo(member("h1"))).containsExactlyInAnyOrder("opinion-held", "opinion-confirmed"));
        assertThat(kindsTo(member("h2"))).containsExactly("opinion-held");
        assertThat(kindsTo(member("asker"))).containsExactly("opinion-answered");
    }

    @Test
    void tellsNobodyOfAnAnswerWhoseAskerIsNotNamed() {
        String opinion = UUID.randomUUID().toString();
        publish(
                "feedback.events",
                "feedback.opinion-answered.v1",
                "opinion/" + opinion,
                opinion,
                Map.of("opinion", opinion, "union", "clinical", "rung", 1));
        publish(
                "feedback.events",
                "feedback.opinion-closed.v1",
                "opinion/" + opinion,
                opinion,
                Map.of("opinion", opinion, "how", "CONFIRMED", "handlers", List.of(member("h")), "rung", 1));

        eventually(() -> assertThat(kindsTo(member("h"))).hasSize(1));
        assertThat(template.getDb().getCollection("inbox").countDocuments(Filters.eq("subject", "opinion/" + opinion)))
                .isEqualTo(1);
    }

    @Test
    void tellsANewPost() {
        publish(
                "member.events",
                "member.post-taken.v1",
                "term/" + tag,
                "clinical",
                Map.of("term", tag, "union", "clinical", "member", member("m"), "post", "minister"));

        eventually(() -> assertThat(kindsTo(member("m"))).containsExactly("post-taken"));
    }

    @Test
    void tellsOtherServicesOfMustNoticesOnce() {
        Happenings match = new Happenings(installation, 40);
        match.announced();
        match.seated(member("a"), member("b"));

        eventually(() -> assertThat(receiptsOf(match)).containsExactlyInAnyOrder(member("a"), member("b")));
    }

    private List<String> receiptsOf(Happenings match) {
        return installation.read("notification.events").stream()
                .filter(message -> new String(message.value(), StandardCharsets.UTF_8).contains(match.roster()))
                .map(message -> message.key())
                .toList();
    }

    @Test
    void setsAnUnreadableFactAsideTogetherWithWhatFollowsIt() {
        Happenings broken = new Happenings(installation, 40);
        broken.announced();
        installation.publish(
                "activity.events", "activity.seat-confirmed.v1", "roster/" + broken.roster(), broken.activity, "{\"no");
        broken.seated(member("behind"));
        Happenings sound = new Happenings(installation, 40);
        sound.announced();
        sound.seated(member("unharmed"));

        eventually(() -> assertThat(kindsTo(member("unharmed"))).containsExactly("seat-confirmed"));
        eventually(() -> assertThat(template.getDb()
                        .getCollection("dead_letters")
                        .countDocuments(Filters.eq("aggregate", "roster/" + broken.roster())))
                .isGreaterThanOrEqualTo(2));
        assertThat(kindsTo(member("behind"))).isEmpty();
    }

    @Test
    void tellsNothingOfFactsOlderThanTwoWeeks() {
        Happenings match = new Happenings(installation, 40);
        match.announced();
        installation.send(old(match, member("old")));
        match.again((1L << 40) + 2, "activity.seat-confirmed.v1", Map.of("member", member("new"), "from", "DIRECT"));

        eventually(() -> assertThat(kindsTo(member("new"))).containsExactly("seat-confirmed"));
        assertThat(kindsTo(member("old"))).isEmpty();
    }

    private ProducerRecord<String, byte[]> old(Happenings match, String member) {
        String body = """
                {"activity":"%s","session":1,"union":"clinical","member":"%s","party":[],"from":"DIRECT",
                 "seats":{"state":"OPEN","capacity":40,"taken":1,"waiting":0}}
                """.formatted(match.activity, member);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                installation.topic("activity.events"), match.activity, body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_type", "activity.seat-confirmed.v1",
                        "ce_subject", "roster/" + match.roster(),
                        "ce_id", "roster/" + match.roster() + "/1.1",
                        "ce_sequence", "1.1",
                        "ce_time", "2020-01-01T00:00:00Z")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private void publish(String topic, String type, String aggregate, String key, Map<String, Object> body) {
        installation.publish(topic, type, aggregate, key, body);
    }
}
