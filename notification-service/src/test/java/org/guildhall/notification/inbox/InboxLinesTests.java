package org.guildhall.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.inbox.InboxLine.Stamp;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.kind.Lane;
import org.guildhall.notification.kind.Language;
import org.guildhall.notification.kind.Phrasing;
import org.guildhall.notification.notice.Catalogue;
import org.guildhall.notification.notice.MemoryCards;
import org.junit.jupiter.api.Test;

class InboxLinesTests {
    private static final Instant TEN = Instant.parse("2026-10-12T10:00:00Z");
    private final MemoryCards cards = new MemoryCards();

    private InboxLine line(String kind, Map<String, Object> values) {
        Telling telling = new Telling("e1", kind, values, new Thing("activity", "a1", 1));
        InboxLines lines =
                new InboxLines(wanted -> Map.of("e1", telling), cards, new Phrasing(Catalogue.kinds(), ZoneOffset.UTC));
        InboxRow row = new InboxRow("e1", "m1", kind, Lane.PERSONAL, "activity/a1", TEN, TEN, null);
        return lines.of(List.of(row), Language.EN).getFirst();
    }

    private void card(String state, Instant startsAt) {
        cards.all.put(
                "a1",
                new ActivityCard(
                        "a1",
                        "clinical",
                        "culture-sports",
                        Map.of("zh", "篮球", "en", "Basketball"),
                        state,
                        "UNION",
                        List.of(),
                        false,
                        List.of(new ActivityCard.Session(1, startsAt, null, "Gym")),
                        null));
    }

    @Test
    void completesALineWhoseCardCameLate() {
        assertThat(line("seat-confirmed", Map.of("session", 1)).title()).isEqualTo("You have a seat: an activity");
        card("ANNOUNCED", TEN);
        assertThat(line("seat-confirmed", Map.of("session", 1)).title()).isEqualTo("You have a seat: Basketball");
    }

    @Test
    void stampsWhatWasToldOfACancelledActivityButNotTheCancellation() {
        card("CANCELLED", TEN);

        assertThat(line("seat-confirmed", Map.of("session", 1)).stamp()).isEqualTo(Stamp.CANCELLED);
        assertThat(line("activity-cancelled", Map.of("session", 1)).stamp()).isNull();
    }

    @Test
    void stampsWhatWasToldOfAnotherTime() {
        card("ANNOUNCED", TEN);
        Map<String, Object> told = Map.of("session", 1, "startsAt", TEN.toString());

        assertThat(line("seat-confirmed", told).stamp()).isNull();
        card("ANNOUNCED", TEN.plusSeconds(3_600));
        assertThat(line("seat-confirmed", told).stamp()).isEqualTo(Stamp.MOVED);
    }

    @Test
    void wrapsAnEventIdForAddresses() {
        String key = NoticeKey.of("roster/a.1/1.7");

        assertThat(key).matches("[A-Za-z0-9_-]+");
        assertThat(NoticeKey.notice(key)).isEqualTo("roster/a.1/1.7");
        assertThat(NoticeKey.notice("%%")).isNull();
    }
}
