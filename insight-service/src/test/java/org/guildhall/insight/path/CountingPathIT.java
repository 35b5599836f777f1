package org.guildhall.insight.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guildhall.insight.Happenings;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CountingPathIT {
    @Autowired
    TestInstallation installation;

    private final String union = "u" + UUID.randomUUID().toString().substring(0, 8);
    private Happenings match;

    private record Hearing(int partition, long offset, Instant sent, Instant heard) {}

    private record Answer(Hearing hearing, boolean counted, Instant countedAt) {}

    @BeforeEach
    void knowPeople() {
        match = new Happenings(installation, union);
        for (String name : List.of("ann", "bob", "zoe")) {
            installation.card(Cards.student(member(name), union, 2024));
        }
        installation.card(Cards.holding(member("officer"), union, 2024, "officer", "culture-sports"));
        installation.card(Cards.holding(member("president"), union, 2024, "president"));
        installation.card(Cards.holding(member("other"), union, 2024, "officer", "learning"));
        match.announced();
    }

    private String member(String name) {
        return union + "-" + name;
    }

    private int status(String reader, String path) {
        return installation.status(member(reader), path);
    }

    private Answer answer(String reader, String path) {
        return installation.answer(member(reader), path, Answer.class);
    }

    private Answer counted(String reader, String path) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> answer(reader, path), Answer::counted);
    }

    private String path(long position, String leader) {
        return "/api/insight/facts/" + match.roster() + "/" + Position.text(position) + "/" + member(leader);
    }

    @Test
    void tellsWhenTheFactWasHeardAndWhenItWasCounted() {
        String path = path(match.seated(member("ann"), member("bob")), "ann");

        Answer found = counted("ann", path);

        var record = installation.read("activity.events").stream()
                .filter(message ->
                        TestInstallation.header(message, "ce_subject").equals("roster/" + match.roster()))
                .findFirst()
                .orElseThrow();
        assertThat(found.hearing().partition()).isEqualTo(record.partition());
        assertThat(found.hearing().offset()).isEqualTo(record.offset());
        assertThat(found.countedAt()).isAfterOrEqualTo(found.hearing().heard());
        for (String reader : List.of("bob", "officer", "president")) {
            assertThat(answer(reader, path)).as(reader).isEqualTo(found);
        }
        for (String nobody : List.of("zoe", "other")) {
            assertThat(status(nobody, path)).as(nobody).isEqualTo(404);
        }
    }

    @Test
    void knowsAFactIsCountedThoughLaterOnesHidWhen() {
        String first = path(match.seated(member("ann")), "ann");
        counted("bob", path(match.seated(member("bob")), "bob"));

        Answer found = answer("ann", first);

        assertThat(found.counted()).isTrue();
        assertThat(found.hearing()).isNotNull();
        assertThat(found.countedAt()).isNull();
        assertThat(status("ann", path(Position.of(1, 2), "ann"))).isEqualTo(404);
    }

    @Test
    void showsNothingOfAFactThatIsYetToComeOrNone() {
        assertThat(answer("ann", path(Position.of(1, 9), "ann"))).isEqualTo(new Answer(null, false, null));
        assertThat(status("ann", "/api/insight/facts/" + match.roster() + "/nine/" + member("ann")))
                .isEqualTo(404);
    }
}
