package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values a dotted path leads to in a document: one for each element of a list on the way, none if it leads nowhere. */
final class PathValues {

    private PathValues() {}

    static List<Object> of(Document document, String path) {
        List<Object> values = new ArrayList<>();
        collect(document, path, values);
        return values;
    }

    private static void collect(@Nullable Object value, String path, List<Object> values) {
        if (path.isEmpty()) {
            end(value, values);
        } else if (value instanceof Collection<?> list) {
            list.forEach(element -> collect(element, path, values));
            elementAt(list, path, values);
        } else if (value instanceof Document document) {
            int dot = path.indexOf('.');
            String head = dot < 0 ? path : path.substring(0, dot);
            if (document.containsKey(head)) {
                collect(document.get(head), dot < 0 ? "" : path.substring(dot + 1), values);
            }
        }
    }

    private static void end(@Nullable Object value, List<Object> values) {
        if (value instanceof Collection<?> list && !list.isEmpty()) {
            list.forEach(element -> values.add(Missing.ofNullable(element)));
        } else if (value instanceof Collection<?>) {
            values.add(Missing.getInstance());
        } else {
            values.add(Missing.ofNullable(value));
        }
    }

    /** A number in a path may also mean a place in the list. */
    private static void elementAt(Collection<?> list, String path, List<Object> values) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        if (head.chars().allMatch(Character::isDigit) && head.length() < 6) {
            int place = Integer.parseInt(head);
            if (place < list.size()) {
                collect(new ArrayList<Object>(list).get(place), dot < 0 ? "" : path.substring(dot + 1), values);
            }
        }
    }
}
