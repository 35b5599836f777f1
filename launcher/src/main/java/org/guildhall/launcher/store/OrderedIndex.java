package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, which the library does not have: an ordered set of the indexed values with the key of
 * their document at the end. It finds by equal leading fields, and by a bound of the field after them.
 */
final class OrderedIndex extends Index<Object> {

    private final MVMap<KeyValue, Object> entries;

    OrderedIndex(MVMap<KeyValue, Object> entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    public void add(Document document, Object id, MongoCollection<Object> collection) {
        for (KeyValue key : keysOf(document, id)) {
            entries.put(key, true);
        }
    }

    @Override
    public Object remove(Document document) {
        Object id = Missing.ofNullable(document.get("_id"));
        keysOf(document, id).forEach(entries::remove);
        return id;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object id, MongoCollection<Object> collection) {
        Set<KeyValue> old = keysOf(before, id);
        Set<KeyValue> current = keysOf(after, id);
        old.stream().filter(key -> !current.contains(key)).forEach(entries::remove);
        current.stream().filter(key -> !old.contains(key)).forEach(key -> entries.put(key, true));
    }

    private Set<KeyValue> keysOf(Document document, Object id) {
        List<List<Object>> rows = List.of(List.of());
        boolean anything = false;
        for (IndexKey key : getKeys()) {
            List<Object> values = PathValues.of(document, key.getKey());
            anything |= !values.isEmpty();
            List<Object> present = values.isEmpty() ? List.of(Missing.getInstance()) : values;
            rows = rows.stream()
                    .flatMap(row -> present.stream().map(value -> with(row, value)))
                    .toList();
        }
        Set<KeyValue> keys = new LinkedHashSet<>();
        if (anything || !isSparse()) {
            rows.forEach(row -> keys.add(new KeyValue(with(row, id))));
        }
        return keys;
    }

    /** How many leading fields the filter fixes or bounds; 0 when this index is of no use for it. */
    int usefulness(Document filter) {
        int useful = 0;
        for (IndexKey key : getKeys()) {
            FieldBound bound = FieldBound.in(filter, key.getKey());
            if (bound == null) {
                return useful;
            }
            useful += bound instanceof FieldBound.OneOf ? 2 : 1;
            if (!(bound instanceof FieldBound.OneOf)) {
                return useful;
            }
        }
        return useful;
    }

    @Override
    public boolean canHandle(Document filter) {
        return usefulness(filter) > 0;
    }

    @Override
    public Iterable<Object> getPositions(Document filter) {
        Set<Object> ids = new LinkedHashSet<>();
        descend(filter, List.of(), ids);
        return ids;
    }

    private void descend(Document filter, List<Object> prefix, Set<Object> ids) {
        FieldBound bound = prefix.size() < getKeys().size()
                ? FieldBound.in(filter, getKeys().get(prefix.size()).getKey())
                : null;
        switch (bound) {
            case null -> collect(prefix, prefix, _ -> true, ids);
            case FieldBound.OneOf(List<Object> values) ->
                values.forEach(value -> descend(filter, with(prefix, value), ids));
            case FieldBound.From(Object value) -> collect(with(prefix, value), prefix, _ -> true, ids);
            case FieldBound.UpTo(Object least, Object value) ->
                collect(with(prefix, least), prefix, found -> IdType.INSTANCE.compare(found, value) <= 0, ids);
            case FieldBound.Present() -> collect(prefix, prefix, _ -> true, ids);
        }
    }

    /** Walks from a key as long as the prefix is the same and the value after it is within. */
    private void collect(List<Object> from, List<Object> prefix, Predicate<Object> within, Set<Object> ids) {
        Iterator<KeyValue> keys = entries.keyIterator(from.isEmpty() ? null : new KeyValue(from));
        while (keys.hasNext()) {
            KeyValue key = keys.next();
            if (!startsWith(key, prefix) || !within.test(key.get(prefix.size()))) {
                return;
            }
            ids.add(key.get(key.size() - 1));
        }
    }

    private static boolean startsWith(KeyValue key, List<Object> prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (IdType.INSTANCE.compare(key.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> with(List<Object> row, Object value) {
        List<Object> longer = new ArrayList<>(row);
        longer.add(value);
        return longer;
    }

    /** Several documents may have the same values, so the values alone lead to none. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
