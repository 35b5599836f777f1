package org.guildhall.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.notification.audience.Audience;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.inbox.Telling.Thing;
import org.junit.jupiter.api.Test;

class NoticeDeskTests {
    private static final Instant NOW = Instant.parse("2026-10-12T04:00:00Z");
    private final MemoryNotices notices = new MemoryNotices();
    private final MemoryCards cards = new MemoryCards();
    private final List<Notice> nudged = new ArrayList<>();
    private final NoticeDesk desk =
            new NoticeDesk(Catalogue.kinds(), cards, notices, nudged::add, Clock.fixed(NOW, ZoneOffset.UTC));

    private static Cause cause(String event, String type, Instant at, Map<String, Object> facts) {
        return new Cause(event, type, at, "activity/a1", new Thing("sign-up", "a1.1.m1", 1), facts);
    }

    private static Cause seat(String event, Instant at) {
        return cause(
                event,
                HeardEvents.SEAT_CONFIRMED,
                at,
                Map.of(
                        "activity",
                        "a1",
                        "session",
                        1,
                        "member",
                        "m1",
                        "party",
                        List.of("m2", "m1"),
                        "from",
                        "DIRECT",
                        "command",
                        "secret"));
    }

    private void knowTheCard() {
        ActivityCard.Session session = new ActivityCard.Session(1, NOW, null, "Gym");
        cards.all.put(
                "a1",
                new ActivityCard(
                        "a1",
                        "clinical",
                        "culture-sports",
                        Map.of("zh", "篮球"),
                        "ANNOUNCED",
                        "UNION",
                        List.of(),
                        false,
                        List.of(session),
                        null));
    }

    @Test
    void makesOneNoticeOfOneEvent() {
        desk.tell(seat("e1", NOW));
        desk.tell(seat("e1", NOW));

        assertThat(notices.all).containsOnlyKeys("e1");
        assertThat(nudged).hasSize(1);
        assertThat(notices.all.get("e1").audience()).isEqualTo(new Audience.People(List.of("m1", "m2")));
    }

    @Test
    void keepsOnlyWhatTheKindDeclares() {
        knowTheCard();
        desk.tell(seat("e1", NOW));

        assertThat(notices.all.get("e1").values())
                .containsOnlyKeys("activity", "session", "title", "startsAt", "place");
    }

    @Test
    void tellsNothingOlderThanTwoWeeks() {
        desk.tell(seat("old", NOW.minus(Duration.ofDays(14)).minusSeconds(1)));
        desk.tell(seat("just", NOW.minus(Duration.ofDays(14)).plusSeconds(1)));

        assertThat(notices.all).containsOnlyKeys("just");
    }

    @Test
    void makesNoNoticeWithoutAnybodyToTell() {
        desk.tell(cause("e1", "feedback.opinion-answered.v1", NOW, Map.of("opinion", "o1")));
        desk.tell(cause(
                "e2",
                "feedback.opinion-closed.v1",
                NOW,
                Map.of("opinion", "o1", "how", "WITHDRAWN", "handlers", List.of("m1"))));

        assertThat(notices.all).isEmpty();
    }

    @Test
    void tellsLatecomersOncePerCause() {
        desk.tell(cause("e1", HeardEvents.ACTIVITY_CANCELLED, NOW, Map.of("activity", "a1", "reason", "rain")));
        Cause closed = cause("e2", HeardEvents.SIGN_UP_CLOSED, NOW, Map.of("activity", "a1"));
        desk.tellLatecomers("activity-cancelled", "activity/a1", closed);
        desk.tellLatecomers("activity-cancelled", "activity/a1", closed);

        assertThat(nudged).hasSize(2);
        assertThat(notices.all.get("e1").round()).isEqualTo(2);
    }
}
