package org.guildhall.notification.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.guildhall.notification.notice.Catalogue;
import org.junit.jupiter.api.Test;

class PhrasingTests {
    private final Kinds kinds = Catalogue.kinds();
    private final Phrasing phrasing = new Phrasing(kinds, ZoneId.of("Asia/Shanghai"));

    private Phrasing.Phrased phrase(String kind, Map<String, Object> values, Language language) {
        return phrasing.phrase(kinds.find(kind), values, language);
    }

    @Test
    void tellsTimesInTheZoneOfTheUnionAndNamesInTheLanguageOfTheReader() {
        Map<String, Object> values = Map.of(
                "activity", "a1",
                "title", Map.of("zh", "篮球赛", "en", "Basketball"),
                "startsAt", "2026-10-17T06:00:00Z",
                "place", "东区体育馆");

        assertThat(phrase("seat-confirmed", values, Language.ZH).title()).isEqualTo("报名成功：篮球赛");
        assertThat(phrase("seat-confirmed", values, Language.ZH).body()).contains("10月17日 星期六 14:00", "东区体育馆");
        assertThat(phrase("seat-confirmed", values, Language.EN).body()).contains("Sat 17 Oct, 14:00");
        assertThat(phrase("seat-confirmed", values, Language.EN).link()).isEqualTo("/activities/a1");
    }

    @Test
    void doesNotReadSlotsInWhatPeopleWrote() {
        Map<String, Object> values = Map.of("title", Map.of("zh", "{place}"), "reason", "{title}");

        assertThat(phrase("activity-cancelled", values, Language.EN).title()).isEqualTo("Cancelled: {place}");
        assertThat(phrase("activity-cancelled", values, Language.EN).body()).contains("Reason: {title}.");
    }

    @Test
    void saysSomethingSensibleForWhatIsNotKnown() {
        assertThat(phrase("seat-confirmed", Map.of(), Language.EN).title()).isEqualTo("You have a seat: an activity");
        assertThat(phrase("post-taken", Map.of("post", "minister"), Language.ZH).title())
                .contains("部长");
        assertThat(phrase("post-taken", Map.of("post", "gardener"), Language.EN).title())
                .contains("a post");
    }

    @Test
    void saysNothingOfAnOpinionButThatItWaits() {
        for (String kind : kinds.names()) {
            if (kind.startsWith("opinion-")) {
                assertThat(kinds.find(kind).params().keySet()).isSubsetOf("opinion", "due");
            }
        }
    }
}
