package org.guildhall.notification.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.guildhall.notification.audience.Audience;
import org.guildhall.notification.audience.Recipients;
import org.guildhall.notification.inbox.Bell.Arrival;
import org.guildhall.notification.inbox.MemoryRows;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.kind.Lane;
import org.guildhall.notification.notice.MemoryNotices;
import org.guildhall.notification.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpreaderTests {
    private static final Instant NOW = Instant.parse("2026-10-12T04:00:00Z");
    private final MemoryNotices notices = new MemoryNotices();
    private final MemoryRows rows = new MemoryRows();
    private final List<Arrival> rung = new ArrayList<>();
    private int people = 1_234;
    private final Recipients recipients = this::chunk;
    private final Spreader spreader =
            new Spreader(notices, recipients, new Delivery(rows, rung::addAll, Clock.fixed(NOW, ZoneOffset.UTC)));

    private Recipients.Chunk chunk(Audience audience, @Nullable String cursor, int limit) {
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        int to = Math.min(people, from + limit);
        List<String> members = IntStream.range(from, to).mapToObj(i -> "m" + i).toList();
        return new Recipients.Chunk(members, to == people ? null : String.valueOf(to));
    }

    private static Notice notice(String id, Audience audience) {
        return new Notice(
                id,
                "kind",
                Lane.PERSONAL,
                false,
                "activity/a1",
                new Thing("activity", "a1", 1),
                Map.of(),
                audience,
                NOW,
                1,
                null);
    }

    private Notice large() {
        Notice large = notice("large", new Audience.SignedUp("a1"));
        notices.add(large, () -> {});
        return large;
    }

    private void spreadWhatIsOpen() {
        while (!notices.open(List.of(Lane.PERSONAL), 10).isEmpty()) {
            spreader.tellChunk(notices.open(List.of(Lane.PERSONAL), 10).getFirst());
        }
    }

    @Test
    void tellsALargeAudienceInChunks() {
        Notice rest = spreader.tellChunk(large());

        assertThat(rows.all).hasSize(Spreader.CHUNK);
        assertThat(rest).isNotNull();
        assertThat(spreader.tellChunk(spreader.tellChunk(rest))).isNull();
        assertThat(rows.all).hasSize(people);
        assertThat(rung).hasSize(people);
    }

    @Test
    void dropsAWaveThatAnotherInstanceMovedOn() {
        Notice seen = large();
        spreader.tellChunk(seen);

        assertThat(spreader.tellChunk(seen)).isNull();
        assertThat(rows.all).hasSize(Spreader.CHUNK);
        assertThat(rung).hasSize(Spreader.CHUNK);
    }

    @Test
    void tellsManySmallNoticesInOneWrite() {
        List<Notice> small = IntStream.range(0, 50)
                .mapToObj(i -> notice("n" + i, new Audience.People(List.of("m" + i, "x", "x"))))
                .toList();
        small.forEach(notice -> notices.add(notice, () -> {}));

        spreader.tellSmall(small);

        assertThat(rows.all).hasSize(100);
        assertThat(notices.open(List.of(Lane.PERSONAL), 10)).isEmpty();
    }

    @Property(tries = 200)
    void tellsEverybodyOnceWhereverItWasStopped(
            @ForAll @IntRange(max = 1_300) int audience, @ForAll @IntRange(max = 1_300) int stoppedAfter) {
        SpreaderTests world = new SpreaderTests();
        world.people = audience;
        world.rows.failing = stoppedAfter;
        world.large();
        if (stoppedAfter < audience) {
            assertThatThrownBy(world::spreadWhatIsOpen).hasMessageContaining("went away");
        }
        world.spreadWhatIsOpen();

        assertThat(world.rows.all).hasSize(audience);
    }

    @Test
    void tellsTheGainedOnlyWhenGoneThroughAnew() {
        large();
        spreadWhatIsOpen();
        people += 3;
        notices.reopen("kind", "activity/a1", "closing");
        rung.clear();
        spreadWhatIsOpen();

        assertThat(rows.all).hasSize(people);
        assertThat(rung).hasSize(3);
    }
}
