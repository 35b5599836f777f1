package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/**
 * Keeps the large sub-documents of a collection apart from their documents, a row for each of their fields, so that a
 * change writes the rows it touches and not the whole document. All of it happens under the lock of the collection.
 */
final class Parts {

    /** A sub-document with more fields is kept apart. */
    static final int MOST_FIELDS = 64;

    private final MVMap<RowKey, Row> rows;

    Parts(MVMap<RowKey, Row> rows) {
        this.rows = rows;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The document without those fields of its parts that are out of reach. */
    Document slice(Stored stored, Reach reach) {
        Document slice = stored.main();
        for (Part part : stored.parts()) {
            Set<String> names = reach.namesIn(part.path());
            Document fields = document(names == null ? all(part) : some(part, names));
            slice = fields.isEmpty() ? slice : part.replaced(slice, fields);
        }
        return slice;
    }

    private List<Map.Entry<String, Row>> all(Part part) {
        List<Map.Entry<String, Row>> found = new ArrayList<>();
        Cursor<RowKey, Row> cursor = rows.cursor(new RowKey(part.number(), ""));
        while (cursor.hasNext() && cursor.next().part() == part.number()) {
            found.add(Map.entry(cursor.getKey().name(), cursor.getValue()));
        }
        return found;
    }

    private List<Map.Entry<String, Row>> some(Part part, Set<String> names) {
        List<Map.Entry<String, Row>> found = new ArrayList<>();
        for (String name : names) {
            Row row = rows.get(new RowKey(part.number(), name));
            if (row != null) {
                found.add(Map.entry(name, row));
            }
        }
        return found;
    }

    private static Document document(List<Map.Entry<String, Row>> found) {
        found.sort(Comparator.comparingLong(row -> row.getValue().place()));
        Document document = new Document();
        found.forEach(row -> document.put(row.getKey(), row.getValue().value()));
        return document;
    }

    /** How a new document is kept. */
    Stored split(Document document) {
        return split(document, new ArrayList<>());
    }

    private Stored split(Document document, List<Part> parts) {
        Document main = document;
        for (List<String> path : large(document, List.of(), parts)) {
            Part part = new Part(path, unusedNumber(), 0);
            parts.add(fill(part, Objects.requireNonNull(part.in(main))));
            main = part.replaced(main, new Document());
        }
        return new Stored(main, List.copyOf(parts));
    }

    /** The outermost sub-documents that are large and have no part within. */
    private static List<List<String>> large(Document document, List<String> path, List<Part> parts) {
        List<List<String>> found = new ArrayList<>();
        document.forEach((name, value) -> {
            if (value instanceof Document inner && isPlain(name) && !(path.isEmpty() && name.equals("_id"))) {
                List<String> way = new ArrayList<>(path);
                way.add(name);
                if (inner.size() > MOST_FIELDS && parts.stream().noneMatch(part -> part.isBelow(way))) {
                    found.add(List.copyOf(way));
                } else {
                    found.addAll(large(inner, way, parts));
                }
            }
        });
        return found;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && !name.startsWith("$") && name.indexOf('.') < 0;
    }

    /** No part is without rows, so the last row has the highest number in use. */
    private long unusedNumber() {
        RowKey last = rows.lastKey();
        return last == null ? 1 : last.part() + 1;
    }

    private Part fill(Part part, Document fields) {
        long place = part.next();
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            rows.put(new RowKey(part.number(), field.getKey()), new Row(place++, field.getValue()));
        }
        return new Part(part.path(), part.number(), place);
    }

    /**
     * Writes down what an update made of a slice: rows that differ, and the rest of the document.
     *
     * @param reach of the update; a part that it reaches as a whole may become small enough to be a part no more
     */
    Stored change(Stored stored, Document before, Document after, Reach reach) {
        Document main = after;
        List<Part> parts = new ArrayList<>();
        for (Part part : stored.parts()) {
            Document fields = part.in(after);
            boolean whole = reach.namesIn(part.path()) == null;
            if (fields == null || (whole && fields.size() <= MOST_FIELDS)) {
                remove(part);
            } else {
                Part changed = change(part, Objects.requireNonNull(part.in(before)), fields);
                main = part.replaced(main, new Document());
                if (hasRows(changed)) {
                    parts.add(changed);
                }
            }
        }
        return split(main, parts);
    }

    private Part change(Part part, Document before, Document after) {
        if (!isInOrder(before, after)) {
            remove(part);
            return fill(part, after);
        }
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                rows.remove(new RowKey(part.number(), name));
            }
        }
        long next = part.next();
        for (Map.Entry<String, Object> field : after.entrySet()) {
            RowKey key = new RowKey(part.number(), field.getKey());
            if (!before.containsKey(field.getKey())) {
                rows.put(key, new Row(next++, field.getValue()));
            } else if (!Objects.equals(before.get(field.getKey()), field.getValue())) {
                long place = Objects.requireNonNull(rows.get(key)).place();
                rows.put(key, new Row(place, field.getValue()));
            }
        }
        return new Part(part.path(), part.number(), next);
    }

    /** What was there before stands first and in its order; only an update that reaches all fields can alter that. */
    private static boolean isInOrder(Document before, Document after) {
        Iterator<String> remaining =
                before.keySet().stream().filter(after::containsKey).iterator();
        for (String name : after.keySet()) {
            if (remaining.hasNext() && !remaining.next().equals(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRows(Part part) {
        RowKey first = rows.ceilingKey(new RowKey(part.number(), ""));
        return first != null && first.part() == part.number();
    }

    /** Removes the rows of a document that is removed. */
    void remove(Stored stored) {
        stored.parts().forEach(this::remove);
    }

    private void remove(Part part) {
        all(part).forEach(row -> rows.remove(new RowKey(part.number(), row.getKey())));
    }
}
