package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A large sub-document that is kept apart from its document, one row for each of its fields.
 *
 * @param path the names that lead to it
 * @param number what its rows are found by
 * @param next the place of the next new field; fields are in the order of their places
 */
record Part(List<String> path, long number, long next) {

    /** The sub-document in this document, or null if something else or nothing is there. */
    @Nullable
    Document in(Document document) {
        Object value = document;
        for (String name : path) {
            value = value instanceof Document parent ? parent.get(name) : null;
        }
        return value instanceof Document found ? found : null;
    }

    /** A document that differs only in this sub-document; the given one stays as it is. */
    Document replaced(Document document, Document by) {
        return replaced(document, path, by);
    }

    private static Document replaced(Document document, List<String> path, Document by) {
        Document changed = document.clone();
        changed.computeIfPresent(
                path.getFirst(),
                (name, value) -> path.size() == 1 ? by : replaced((Document) value, path.subList(1, path.size()), by));
        return changed;
    }

    /** Whether the path leads to this sub-document or to one around it. */
    boolean isBelow(List<String> above) {
        return path.size() >= above.size() && path.subList(0, above.size()).equals(above);
    }
}
