package org.guildhall.insight.board;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which counts of people, split by grade beneath a known total, may be shown. A shown count moves only by whole groups,
 * so that two looks differ by at least a group; and what is held back is never one cell alone, nor fewer people together
 * than a group, or the total would give it away.
 */
final class SmallCells {
    static final int GROUP = 5;

    private SmallCells() {}

    /**
     * The counts to show from now on; a missing grade is held back.
     *
     * @param before what was shown last, empty at first
     * @param counts people per grade now
     * @param unlisted people of the total whose grade is not known
     */
    static SortedMap<Integer, Integer> release(
            Map<Integer, Integer> before, Map<Integer, Integer> counts, int unlisted) {
        TreeMap<Integer, Integer> shown = new TreeMap<>();
        counts.forEach((grade, count) -> {
            int last = before.getOrDefault(grade, 0);
            if (count >= GROUP) {
                shown.put(grade, Math.abs(count - last) >= GROUP ? count : last);
            }
        });
        while (tells(shown, counts, unlisted)) {
            smallest(shown, counts).ifPresent(shown::remove);
        }
        return shown;
    }

    /** Whether the total minus what is shown would tell of a group too small. */
    private static boolean tells(Map<Integer, Integer> shown, Map<Integer, Integer> counts, int unlisted) {
        if (shown.isEmpty()) {
            return false;
        }
        int cells = unlisted > 0 ? 1 : 0;
        int people = unlisted;
        for (Map.Entry<Integer, Integer> cell : counts.entrySet()) {
            if (!shown.containsKey(cell.getKey())) {
                cells++;
                people += cell.getValue();
            }
        }
        return cells == 1 || (cells > 1 && people < GROUP);
    }

    private static Optional<Integer> smallest(Map<Integer, Integer> shown, Map<Integer, Integer> counts) {
        return shown.keySet().stream()
                .min(Comparator.comparing((Integer grade) -> counts.getOrDefault(grade, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
