package org.guildhall.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FoldTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");

    /** A fact of one aggregate at its place. */
    record Placed(long position, Patch patch) {}

    private static Patch roster(RosterFact fact, int taken, int waiting) {
        return Patches.roster(fact, "a1", "clinical", new Seats("OPEN", 40, taken, waiting));
    }

    private static RosterFact.Seated seated(String member, boolean direct, String... party) {
        return new RosterFact.Seated("a1.1", member, List.of(party), Map.of(member, 2024), direct, NOON);
    }

    @Test
    void countsASignUpInItsMinuteAndAPromotionNot() {
        Sheet sheet = Sheet.empty("roster/a1.1")
                .fold(1, roster(seated("m1", true), 1, 0))
                .fold(2, roster(new RosterFact.Waiting("a1.1", "m2", true, NOON), 1, 1))
                .fold(3, roster(new RosterFact.Gone("a1.1", "m1"), 0, 1))
                .fold(4, roster(seated("m2", false), 1, 0));

        assertThat(List.copyOf(sheet.map("minutes").values())).isEqualTo(List.of(2));
        assertThat(sheet.at("entries.m1")).isEqualTo("GONE");
        assertThat(sheet.at("entries.m2")).isEqualTo("SEATED");
        assertThat(sheet.number("seats.taken")).isEqualTo(1);
    }

    @Test
    void forgetsWhoWasToldBeforeWhenARosterIsRestatedAndCountsNoMinuteTwice() {
        Sheet sheet = Sheet.empty("roster/a1.1")
                .fold(1, roster(seated("m1", true), 1, 0))
                .fold(2, roster(seated("m2", true), 2, 0))
                .fold(3, roster(new RosterFact.Restated("a1.1"), 0, 0))
                .fold(4, roster(seated("m1", false), 1, 0))
                .fold(5, roster(new RosterFact.Waiting("a1.1", "m3", false, NOON), 1, 1));

        assertThat(sheet.map("entries")).isEqualTo(Map.of("m1", "SEATED", "m3", "WAITING"));
        assertThat(sheet.map("people")).hasSize(1);
        assertThat(List.copyOf(sheet.map("minutes").values())).isEqualTo(List.of(2));
    }

    @Test
    void keepsEverybodyOfAParty() {
        Sheet sheet = Sheet.empty("roster/a1.1").fold(1, roster(seated("m1", true, "m2", "m1"), 2, 0));

        assertThat(Sheet.list(sheet.at("people.m1"))).hasSize(2);
    }

    @Test
    void leavesTheSheetBeforeAsItWas() {
        Sheet before = Sheet.empty("roster/a1.1").fold(1, roster(seated("m1", true), 1, 0));
        before.fold(2, roster(new RosterFact.Gone("a1.1", "m1"), 0, 0));

        assertThat(before.at("entries.m1")).isEqualTo("SEATED");
    }

    /** Sign-ups, promotions and departures of some members, in an order given by the seed. */
    static List<Placed> stream(long seed, int length) {
        Random random = new Random(seed);
        List<Placed> stream = new ArrayList<>();
        for (int position = 1; position <= length; position++) {
            String member = "m" + random.nextInt(6);
            int taken = random.nextInt(40);
            Patch patch = switch (random.nextInt(4)) {
                case 0 -> roster(seated(member, true), taken, 0);
                case 1 ->
                    roster(new RosterFact.Waiting("a1.1", member, true, NOON.plusSeconds(position * 40L)), taken, 1);
                case 2 -> roster(new RosterFact.Gone("a1.1", member), taken, 0);
                default -> roster(seated(member, false, "x" + position), taken, 2);
            };
            stream.add(new Placed(position, patch));
        }
        return stream;
    }

    private static Sheet fold(List<Placed> stream) {
        Sheet sheet = Sheet.empty("roster/a1.1");
        for (Placed fact : stream) {
            sheet = sheet.fold(fact.position(), fact.patch());
        }
        return sheet;
    }

    /** Sends facts again as a broker may: any fact, any number of times, and whole stretches replayed. */
    static List<Placed> repeated(List<Placed> stream, Random random) {
        List<Placed> repeated = new ArrayList<>();
        for (int next = 0; next < stream.size(); next++) {
            repeated.add(stream.get(next));
            if (random.nextInt(3) == 0) {
                int from = random.nextInt(next + 1);
                repeated.addAll(stream.subList(from, next + 1));
            }
        }
        repeated.addAll(stream);
        return repeated;
    }

    @Property(tries = 500)
    void aRepeatedStreamFoldsLikeTheCleanOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        List<Placed> clean = stream(seed, length);

        assertThat(fold(repeated(clean, new Random(seed)))).isEqualTo(fold(clean));
    }

    @Property(tries = 200)
    void aStreamFoldsTheSameWhereverItWasInterrupted(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length, @ForAll @IntRange(max = 40) int stop) {
        List<Placed> clean = stream(seed, length);
        int at = Math.min(stop, length);
        List<Placed> resumed = new ArrayList<>(clean.subList(0, at));
        resumed.addAll(clean.subList(Math.max(0, at - 3), length));

        assertThat(fold(resumed)).isEqualTo(fold(clean));
    }

    @Test
    void followsAnOpinionUpTheLadder() {
        Map<Long, Patch> facts = new HashMap<>();
        facts.put(1L, Patches.held("o1", "clinical", 1, NOON));
        facts.put(2L, Patches.held("o1", "clinical", 2, NOON.plusSeconds(60)));
        facts.put(3L, Patches.answered("o1", "clinical", 2));
        facts.put(4L, Patches.closed("o1", "clinical", "confirmed", 2));
        Sheet sheet = Sheet.empty("opinion/o1");
        for (long position = 1; position <= 4; position++) {
            sheet = sheet.fold(position, facts.get(position));
        }

        assertThat(sheet.text("state")).isEqualTo("CLOSED");
        assertThat(sheet.number("rung")).isEqualTo(2);
    }
}
