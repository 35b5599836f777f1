package org.guildhall.insight.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SmallCellsTests {

    private static SortedMap<Integer, Integer> first(Map<Integer, Integer> counts) {
        return SmallCells.release(Map.of(), counts, 0);
    }

    @Test
    void showsGroupsAndHoldsBackTwoWhenOneIsSmall() {
        assertThat(first(Map.of(2022, 40, 2023, 12, 2024, 3, 2025, 9))).isEqualTo(Map.of(2022, 40, 2023, 12));
    }

    @Test
    void showsEverythingWhenNothingIsSmall() {
        Map<Integer, Integer> counts = Map.of(2022, 40, 2023, 12, 2024, 5);

        assertThat(first(counts)).isEqualTo(counts);
    }

    @Test
    void readsNobodyLikeFew() {
        assertThat(first(Map.of(2022, 40, 2023, 12, 2024, 0))).isEqualTo(Map.of(2022, 40));
        assertThat(first(Map.of(2022, 40, 2023, 0, 2024, 0))).isEmpty();
    }

    @Test
    void holdsBackEnoughPeopleThatTheTotalTellsOfAGroup() {
        assertThat(first(Map.of(2022, 40, 2023, 12, 2024, 1, 2025, 1))).isEqualTo(Map.of(2022, 40));
        assertThat(first(Map.of(2022, 40, 2023, 12, 2024, 2, 2025, 3))).isEqualTo(Map.of(2022, 40, 2023, 12));
    }

    @Test
    void movesAShownCountOnlyByAGroup() {
        Map<Integer, Integer> before = Map.of(2022, 40, 2023, 12);

        assertThat(SmallCells.release(before, Map.of(2022, 44, 2023, 12), 0)).isEqualTo(before);
        assertThat(SmallCells.release(before, Map.of(2022, 45, 2023, 12), 0)).isEqualTo(Map.of(2022, 45, 2023, 12));
        assertThat(SmallCells.release(before, Map.of(2022, 40, 2023, 4), 0)).isEmpty();
    }

    @Test
    void countsPeopleWithoutAGradeAsOneMoreCell() {
        assertThat(SmallCells.release(Map.of(), Map.of(2022, 40, 2023, 12), 2)).isEqualTo(Map.of(2022, 40));
        assertThat(SmallCells.release(Map.of(), Map.of(2022, 40, 2023, 12, 2024, 3), 2))
                .isEqualTo(Map.of(2022, 40, 2023, 12));
    }

    @Provide
    Arbitrary<List<Map<Integer, Integer>>> histories() {
        Arbitrary<Map<Integer, Integer>> counts = Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofSize(5)
                .map(list -> {
                    Map<Integer, Integer> byGrade = new TreeMap<>();
                    for (int i = 0; i < list.size(); i++) {
                        byGrade.put(2022 + i, list.get(i));
                    }
                    return byGrade;
                });
        return counts.list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 1_000)
    void neverTellsOfAGroupTooSmall(@ForAll("histories") List<Map<Integer, Integer>> history) {
        SortedMap<Integer, Integer> shown = new TreeMap<>();
        List<SortedMap<Integer, Integer>> releases = new ArrayList<>();
        for (Map<Integer, Integer> counts : history) {
            shown = SmallCells.release(shown, counts, 0);
            releases.add(shown);
            assertThat(shown.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(SmallCells.GROUP));
            checkHeldBack(shown, counts);
        }
        for (int i = 1; i < releases.size(); i++) {
            for (Map.Entry<Integer, Integer> cell : releases.get(i).entrySet()) {
                int step = Math.abs(cell.getValue() - releases.get(i - 1).getOrDefault(cell.getKey(), 0));
                assertThat(step == 0 || step >= SmallCells.GROUP).isTrue();
            }
        }
    }

    private static void checkHeldBack(SortedMap<Integer, Integer> shown, Map<Integer, Integer> counts) {
        List<Integer> held = counts.entrySet().stream()
                .filter(cell -> !shown.containsKey(cell.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!held.isEmpty() && !shown.isEmpty()) {
            assertThat(held).hasSizeGreaterThanOrEqualTo(2);
            assertThat(held.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(SmallCells.GROUP);
        }
    }
}
