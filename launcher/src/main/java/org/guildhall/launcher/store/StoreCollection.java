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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection kept in a map of the store. Differs from the library's own in two things: a document that is in the map
 * is never altered in place (a reader would see half a change), and a filter that names an {@code _id} among other
 * conditions does not walk the whole collection.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {

    private final MVMap<Object, Document> documents;
    private boolean changing;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        changing = true;
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            changing = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(query);
        } finally {
            changing = false;
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
        QueryResult found;
        if (id != null && isPlain(id)) {
            found = matchDocuments(query, present(id), order, skip, limit, batchSize, projection);
        } else if (index != null) {
            found = matchDocuments(query, index.getPositions(query), order, skip, limit, batchSize, projection);
        } else {
            found = super.queryDocuments(query, order, skip, limit, batchSize, projection);
        }
        return changing ? copies(found) : found;
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

    private static QueryResult copies(QueryResult found) {
        return new QueryResult(
                () -> {
                    Iterator<Document> originals = found.iterator();
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return originals.hasNext();
                        }

                        @Override
                        public Document next() {
                            return originals.next().clone();
                        }
                    };
                },
                found.getCursorId());
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document projection) {
        Stream<Document> all = documents.values().stream();
        if (isNaturalDescending(order)) {
            all = streamAllDocumentsWithPosition()
                    .sorted((a, b) -> ValueComparator.desc().compare(a.getPosition(), b.getPosition()))
                    .map(DocumentWithPosition::getDocument);
        }
        return matchDocumentsFromStream(all, query, order, skip, limit, batchSize, projection);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
        if (documents.putIfAbsent(id, document) != null) {
            throw new IllegalStateException("A document with the key " + id + " is already in " + this);
        }
        return id;
    }

    @Override
    protected void handleUpdate(Object id, Document before, Document after) {
        documents.put(id, after);
    }

    @Override
    protected void removeDocument(Object id) {
        if (documents.remove(id) == null) {
            throw new NoSuchElementException("No document with the key " + id + " in " + this);
        }
    }

    @Override
    protected @Nullable Document getDocument(Object id) {
        return documents.get(id);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
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
