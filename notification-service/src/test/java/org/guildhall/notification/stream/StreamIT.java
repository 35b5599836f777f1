package org.guildhall.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.guildhall.notification.Happenings;
import org.guildhall.notification.NotificationServiceApplication;
import org.guildhall.notification.stream.EventStream.Event;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.SecondInstance;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@ServiceTest
class StreamIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    LiveStream stream;

    @Autowired
    ConfigurableApplicationContext context;

    private final String me = "me-" + UUID.randomUUID();

    @BeforeEach
    void knowMe() {
        installation.card(Cards.student(me, "elsewhere", 2024));
    }

    private EventStream open(String query) {
        return new EventStream(installation.url(), me, query, Map.of());
    }

    private static List<Event> hints(EventStream page) {
        return page.named("hint").stream()
                .filter(event -> event.data().contains("\"kind\":\"notice\""))
                .toList();
    }

    private static void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .ignoreException(ConditionTimeoutException.class)
                .untilAsserted(assertion::run);
    }

    private Happenings announced() {
        Happenings match = new Happenings(installation, 40);
        match.announced();
        match.seated("first-" + UUID.randomUUID());
        return match;
    }

    /** A page opened before the service knew the activity watches nothing: then another is opened. */
    private void untilCounted(EventStream page) {
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(page.named("counter")).isNotEmpty());
    }

    @Test
    void hintsWithinASecondOfTheSignUp() {
        Happenings match = announced();
        try (EventStream page = open("")) {
            List<Long> millis = new ArrayList<>();
            for (int round = 1; round <= 15; round++) {
                int expected = round;
                long from = System.nanoTime();
                match.seated(me);
                eventually(() -> assertThat(hints(page)).hasSize(expected));
                millis.add((hints(page).getLast().nanos() - from) / 1_000_000);
            }
            List<Long> warm = millis.subList(5, 15).stream().sorted().toList();
            System.out.println("fact to hint, ms: median " + warm.get(5) + ", worst " + warm.getLast());
            assertThat(warm.get(5)).isLessThan(1_000);
            assertThat(page.named("hint"))
                    .anySatisfy(event -> assertThat(event.data()).contains("\"kind\":\"sign-up\"", match.roster()));
        }
    }

    @Test
    void tellsCountsOfWatchedRostersCoalescedToTheLast() {
        Happenings match = announced();
        eventually(() -> {
            try (EventStream page = open("?watch=activity/" + match.roster())) {
                untilCounted(page);
            }
        });
        try (EventStream page = open("?watch=activity/" + match.roster())) {
            untilCounted(page);
            long from = System.nanoTime();
            for (int i = 0; i < 30; i++) {
                match.seated("c" + i + "-" + UUID.randomUUID());
            }
            eventually(() -> assertThat(page.named("counter").getLast().data()).contains("\"taken\":31"));
            double seconds = (System.nanoTime() - from) / 1e9;
            assertThat(page.named("counter").size()).isLessThanOrEqualTo(3 + (int) (seconds * 4));
        }
    }

    @Test
    void tellsNoCountsOfWhatThePersonMayNotSee() {
        Happenings draft = new Happenings(installation, 40);
        draft.card("activity.changed.v1", "DRAFT", Map.of());
        draft.seated("x-" + UUID.randomUUID());
        Happenings seen = announced();
        eventually(() -> {
            try (EventStream page = open("?watch=activity/" + draft.roster() + ",activity/" + seen.roster())) {
                untilCounted(page);
                assertThat(page.named("counter"))
                        .allSatisfy(event -> assertThat(event.data()).contains(seen.activity));
            }
        });
    }

    @Test
    void refusesMoreThanTwentySubjectsAndNonsense() {
        String[] many = new String[21];
        Arrays.setAll(many, i -> "activity/a" + i + ".1");
        try (EventStream page = open("?watch=" + String.join(",", many))) {
            assertThat(page.status()).isEqualTo(400);
        }
        try (EventStream page = open("?watch=opinion/1")) {
            assertThat(page.status()).isEqualTo(400);
        }
    }

    @Test
    void tellsAPageThatComesBackWhatItMissed() {
        Happenings match = announced();
        String mark;
        try (EventStream page = open("")) {
            match.seated(me);
            eventually(() -> assertThat(hints(page)).hasSize(1));
            mark = hints(page).getFirst().id();
        }
        match.givenUp(me);
        eventually(() -> {
            try (EventStream page = new EventStream(installation.url(), me, "", Map.of("Last-Event-ID", mark))) {
                eventually(() -> assertThat(page.events()).isNotEmpty());
                assertThat(hints(page)).hasSize(1);
                assertThat(page.named("reset")).isEmpty();
            }
        });
    }

    @Test
    void saysResetToAnUnknownMark() {
        for (String mark : List.of("bm9uc2Vuc2U", "%%%")) {
            try (EventStream page = new EventStream(installation.url(), me, "", Map.of("Last-Event-ID", mark))) {
                eventually(() -> assertThat(page.named("reset")).hasSize(1));
            }
        }
    }

    @Test
    void letsTheEldestPageGiveWay() {
        List<EventStream> pages = new ArrayList<>();
        for (int i = 0; i <= Lines.PER_MEMBER; i++) {
            pages.add(open(""));
        }
        eventually(() -> assertThat(pages.getFirst().named("closed")).hasSize(1));
        assertThat(pages.getLast().named("closed")).isEmpty();
        pages.forEach(EventStream::close);
    }

    @Test
    void forgetsPagesThatWentAway() {
        Happenings match = announced();
        int before = stream.size();
        try (EventStream page = open("")) {
            eventually(() -> assertThat(page.events()).isNotEmpty());
            assertThat(stream.size()).isEqualTo(before + 1);
        }
        eventually(() -> {
            match.seated(me);
            assertThat(stream.size()).isLessThanOrEqualTo(before);
        });
    }

    @Test
    void reachesPagesOfOtherInstancesToo() {
        try (SecondInstance second = new SecondInstance(NotificationServiceApplication.class, context)) {
            Happenings match = announced();
            eventually(() -> assertThat(second.knows(me)).isTrue());
            try (EventStream here = open("");
                    EventStream there = new EventStream(second.url(), me, "", Map.of())) {
                eventually(() -> {
                    match.seated(me);
                    assertThat(hints(here)).isNotEmpty();
                    assertThat(hints(there)).isNotEmpty();
                });
                int seen = hints(there).size();
                long from = System.nanoTime();
                match.seated(me);
                eventually(() -> assertThat(hints(there)).hasSizeGreaterThan(seen));
                System.out.println("fact to hint with two instances, ms: "
                        + (hints(there).getLast().nanos() - from) / 1_000_000);
            }
            try (EventStream there = new EventStream(second.url(), me, "", Map.of())) {
                eventually(() -> assertThat(there.events()).isNotEmpty());
                second.stop();
                eventually(() -> assertThat(there.named("closed")).hasSize(1));
            }
        }
    }
}
