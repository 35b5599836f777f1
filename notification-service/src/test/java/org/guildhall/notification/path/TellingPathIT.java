package org.guildhall.notification.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guildhall.notification.Happenings;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TellingPathIT {
    @Autowired
    TestInstallation installation;

    private final String suffix = UUID.randomUUID().toString();

    private record Hearing(int partition, long offset, Instant sent, Instant heard) {}

    private record Answer(Hearing hearing, Instant told) {}

    @BeforeEach
    void knowPeople() {
        for (String name : List.of("ann", "bob", "zoe")) {
            installation.card(Cards.student(member(name), "clinical", 2024));
        }
        installation.card(Cards.holding(member("officer"), "clinical", 2024, "officer", "culture-sports"));
        installation.card(Cards.holding(member("president"), "clinical", 2024, "president"));
        installation.card(Cards.holding(member("other"), "clinical", 2024, "officer", "learning"));
        installation.card(Cards.holding(member("foreign"), "elsewhere", 2024, "officer", "culture-sports"));
    }

    private String member(String name) {
        return name + "-" + suffix;
    }

    private int status(String reader, String path) {
        return installation.status(reader, path);
    }

    private Answer answer(String reader, String path) {
        return installation.answer(reader, path, Answer.class);
    }

    private static String path(Happenings match, long position, String leader) {
        return "/api/inbox/facts/" + match.roster() + "/" + Position.text(position) + "/" + leader;
    }

    @Test
    void tellsWhenTheFactWasHeardAndWhenTheNoticeWasMade() {
        Happenings match = new Happenings(installation, 5);
        match.announced();
        Instant before = Instant.now().minusMillis(1);
        String path = path(match, match.seated(member("ann"), member("bob")), member("ann"));

        Answer found = await().atMost(Duration.ofSeconds(20))
                .until(() -> answer(member("ann"), path), it -> it.hearing() != null && it.told() != null);

        var record = installation.read("activity.events").stream()
                .filter(message ->
                        TestInstallation.header(message, "ce_subject").equals("roster/" + match.roster()))
                .findFirst()
                .orElseThrow();
        assertThat(found.hearing().partition()).isEqualTo(record.partition());
        assertThat(found.hearing().offset()).isEqualTo(record.offset());
        assertThat(found.hearing().heard()).isAfter(before);
        assertThat(found.told()).isAfterOrEqualTo(found.hearing().heard());
        assertThat(answer(member("bob"), path).told()).isNotNull();
        assertThat(answer(member("officer"), path)).isEqualTo(found);
        assertThat(answer(member("president"), path)).isEqualTo(found);
        for (String nobody : List.of("zoe", "other", "foreign")) {
            assertThat(status(member(nobody), path)).as(nobody).isEqualTo(404);
        }
    }

    @Test
    void showsNothingOfAFactThatIsYetToComeOrNone() {
        Happenings match = new Happenings(installation, 5);
        match.announced();

        assertThat(answer(member("ann"), path(match, Position.of(1, 9), member("ann"))))
                .isEqualTo(new Answer(null, null));
        assertThat(status(member("ann"), "/api/inbox/facts/" + match.roster() + "/nine/" + member("ann")))
                .isEqualTo(404);
    }
}
