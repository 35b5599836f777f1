package org.guildhall.insight.sheet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One aggregate as its facts describe it: plain nested values, and the position of the last fact folded in. */
public record Sheet(String id, long position, Map<String, Object> values) {

    public static Sheet empty(String id) {
        return new Sheet(id, 0, Map.of());
    }

    /** The sheet after a fact; a fact not newer than the last one changes nothing. */
    public Sheet fold(long at, Patch patch) {
        if (at <= position) {
            return this;
        }
        Map<String, Object> next = copy(values);
        patch.sets().forEach((path, value) -> parent(next, path).put(leaf(path), value));
        patch.raises()
                .forEach((path, by) -> parent(next, path).merge(leaf(path), by, (old, more) -> (int) old + (int) more));
        return new Sheet(id, at, next);
    }

    public String text(String field) {
        return String.valueOf(values.getOrDefault(field, ""));
    }

    public int number(String path) {
        @Nullable Object value = at(path);
        return value instanceof Number number ? number.intValue() : 0;
    }

    public @Nullable Object at(String path) {
        @Nullable Object value = values;
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    /** The entries of a nested map, none if there is no such map. */
    public Map<?, ?> map(String field) {
        return values.get(field) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The elements of a nested list, none if it is no list. */
    public static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parent(Map<String, Object> root, String path) {
        Map<String, Object> map = root;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            map = (Map<String, Object>) map.computeIfAbsent(steps[i], step -> new TreeMap<String, Object>());
        }
        return map;
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Map<String, Object> copy(Map<String, Object> values) {
        Map<String, Object> copy = new TreeMap<>();
        values.forEach((key, value) -> copy.put(key, copied(value)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Object copied(Object value) {
        return value instanceof Map<?, ?> map
                ? copy((Map<String, Object>) map)
                : value instanceof List<?> list ? Collections.unmodifiableList(list) : value;
    }
}
