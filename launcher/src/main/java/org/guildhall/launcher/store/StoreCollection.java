package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection kept in maps of the store. Differs from the library's own in three things: a document that is in a map is
 * never altered in place (a reader would see half a change), a filter that names an {@code _id} among other conditions
 * does not walk the whole collection, and commands get only so much of a large document as they reach.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {

    private final MVMap<Object, Stored> documents;
    private final Parts parts;
    private @Nullable Reach changing;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Stored> documents,
            Parts parts,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.parts = parts;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return changing(
                new Reach().update(update),
                () -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        Reach reach = new Reach().projection(query.get("fields") instanceof Document fields ? fields : null);
        return changing(
                query.containsKey("update") ? reach.update(query.get("update")) : reach,
                () -> super.findAndModify(query));
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return changing(new Reach(), () -> super.deleteDocuments(selector, limit, oplog));
    }

    private <T> T changing(Reach reach, Supplier<T> command) {
        changing = reach.indexes(getIndexes());
        try {
            return command.get();
        } finally {
            changing = null;
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Object id = getIdField() == null ? null : id(query);
        OrderedIndex index = mostUseful(query);
        if (id != null && isPlain(id)) {
            return matchDocuments(query, present(id), order, skip, limit, batchSize, projection);
        }
        if (index != null) {
            return matchDocuments(query, index.getPositions(query), order, skip, limit, batchSize, projection);
        }
        return super.queryDocuments(query, order, skip, limit, batchSize, projection);
    }

    private @Nullable OrderedIndex mostUseful(Document query) {
        OrderedIndex best = null;
        int usefulness = 0;
        for (Index<Object> index : getIndexes()) {
            int useful = index instanceof OrderedIndex ordered ? ordered.usefulness(query) : 0;
            if (useful > usefulness) {
                best = (OrderedIndex) index;
                usefulness = useful;
            }
        }
        return best;
    }

    /** Drivers join conditions by {@code $and}, so the id may stand in there. */
    private @Nullable Object id(Document query) {
        Object id = query.get(getIdField());
        if (id == null && query.get("$and") instanceof Collection<?> parts) {
            for (Object part : parts) {
                if (id == null && part instanceof Document condition) {
                    id = condition.get(getIdField());
                }
            }
        }
        return id;
    }

    private static boolean isPlain(Object id) {
        return switch (id) {
            case Document document -> document.keySet().stream().noneMatch(key -> key.startsWith("$"));
            case BsonRegularExpression pattern -> false;
            case Collection<?> list -> false;
            default -> true;
        };
    }

    private List<Object> present(Object id) {
        return documents.containsKey(id) ? List.of(id) : List.of();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> ids,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Stream<Stored> some = StreamSupport.stream(ids.spliterator(), false).map(documents::get);
        return match(some, query, order, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Stream<Stored> all = documents.values().stream();
        if (isNaturalDescending(order)) {
            all = documents.entrySet().stream()
                    .sorted((a, b) -> ValueComparator.desc().compare(a.getKey(), b.getKey()))
                    .map(Map.Entry::getValue);
        }
        return match(all, query, order, skip, limit, batchSize, projection);
    }

    /** Chooses by so much of each document as the filter and the order reach, then takes what is wanted of the chosen. */
    private QueryResult match(
            Stream<Stored> candidates,
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        if (changing == null && parts.isEmpty()) {
            Stream<Document> wholes = candidates.map(Stored::main);
            return matchDocumentsFromStream(wholes, query, order, skip, limit, batchSize, projection);
        }
        Reach reach = new Reach().filter(query).order(order);
        IdentityHashMap<Document, Stored> sliced = new IdentityHashMap<>();
        Stream<Document> slices = candidates.map(candidate -> {
            Document slice = parts.slice(candidate, reach);
            sliced.put(slice, candidate);
            return slice;
        });
        List<Document> chosen = matchDocumentsFromStream(slices, query, order, skip, limit, 0, null)
                .collectDocuments();
        Reach wanted = reach.also(changing == null ? new Reach().projection(projection) : changing);
        Stream<Document> wholes =
                chosen.stream().map(slice -> wanted(slice, Objects.requireNonNull(sliced.get(slice)), wanted));
        return matchDocumentsFromStream(wholes, new Document(), null, 0, 0, batchSize, projection);
    }

    /** The library alters the fields of what it is about to change, so it gets copies. */
    private Document wanted(Document slice, Stored stored, Reach reach) {
        Document wanted = stored.isWhole() ? slice : parts.slice(stored, reach);
        return changing == null ? wanted : wanted.clone();
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
        if (documents.containsKey(id)) {
            throw new IllegalStateException("A document with the key " + id + " is already in " + this);
        }
        documents.put(id, getIdField() == null ? Stored.whole(document) : parts.split(document));
        return id;
    }

    @Override
    protected void handleUpdate(Object id, Document before, Document after) {
        Stored stored = Objects.requireNonNull(documents.get(id));
        documents.put(
                id,
                getIdField() == null
                        ? Stored.whole(after)
                        : parts.change(stored, before, after, Objects.requireNonNull(changing)));
    }

    @Override
    protected void removeDocument(Object id) {
        Stored removed = documents.remove(id);
        if (removed == null) {
            throw new NoSuchElementException("No document with the key " + id + " in " + this);
        }
        parts.remove(removed);
    }

    @Override
    protected @Nullable Document getDocument(Object id) {
        Stored stored = documents.get(id);
        return stored == null ? null : whole(stored);
    }

    private Document whole(Stored stored) {
        return parts.slice(stored, Reach.EVERYTHING);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(whole(entry.getValue()), entry.getKey()));
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
