package org.guildhall.insight.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one fact changes on one sheet: fields set and counters raised, by dotted path. The same patch is applied in
 * memory and in the store, always behind the position of the fact, so that a repeated fact changes nothing.
 */
public record Patch(String sheet, Map<String, Object> sets, Map<String, Integer> raises) {

    public Patch {
        sets = Map.copyOf(sets);
        raises = Map.copyOf(raises);
    }

    static Patch of(String sheet, String sort, String union) {
        return new Patch(sheet, Map.of("sort", sort, "union", union), Map.of());
    }

    Patch set(String path, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(sets);
        more.put(path, value);
        return new Patch(sheet, more, raises);
    }

    Patch raise(String path) {
        Map<String, Integer> more = new LinkedHashMap<>(raises);
        more.merge(path, 1, Integer::sum);
        return new Patch(sheet, sets, more);
    }
}
