package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database: its collections and unique indexes are maps of the one store, named after them. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final String DOCUMENTS = "documents/";
    private static final String PARTS = "parts/";
    private static final String INDEX = "index/";

    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    /** The names of the databases that have a map in the store. */
    static List<String> namesIn(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(DOCUMENTS))
                .map(map -> map.substring(DOCUMENTS.length(), map.indexOf('.')))
                .distinct()
                .toList();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(name);
        return new StoreCollection(
                this, name, options, documents(namespace), new Parts(rows(namespace)), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new StoreIndex(index(indexMap(collection, name)), name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(index(indexMap(collection, name)), name, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        remove(indexMap(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        remove(DOCUMENTS + getFullCollectionNamespace(name));
        remove(PARTS + getFullCollectionNamespace(name));
        removeAll(indexMap(name, ""));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        removeAll(DOCUMENTS + databaseName + ".");
        removeAll(PARTS + databaseName + ".");
        removeAll(INDEX + databaseName + ".");
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String before = collection.getFullName();
        super.moveCollection(from, collection, newName);
        String after = getFullCollectionNamespace(newName);
        store.renameMap(documents(before), DOCUMENTS + after);
        store.renameMap(rows(before), PARTS + after);
        for (String map : mapsOf(INDEX + before + "/")) {
            store.renameMap(index(map), INDEX + after + map.substring(INDEX.length() + before.length()));
        }
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private MVMap<Object, Stored> documents(String namespace) {
        return store.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<Object, Stored>().keyType(IdType.INSTANCE).valueType(StoredType.INSTANCE));
    }

    private MVMap<RowKey, Row> rows(String namespace) {
        return store.openMap(
                PARTS + namespace,
                new MVMap.Builder<RowKey, Row>().keyType(RowKey.Type.INSTANCE).valueType(Row.Type.INSTANCE));
    }

    private MVMap<KeyValue, Object> index(String map) {
        return store.openMap(
                map,
                new MVMap.Builder<KeyValue, Object>()
                        .keyType(IndexKeyType.INSTANCE)
                        .valueType(IdType.INSTANCE));
    }

    private String indexMap(String collection, String name) {
        return INDEX + getFullCollectionNamespace(collection) + "/" + name;
    }

    private void removeAll(String prefix) {
        mapsOf(prefix).forEach(this::remove);
    }

    private List<String> mapsOf(String prefix) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(prefix))
                .toList();
    }

    private void remove(String map) {
        if (store.hasMap(map)) {
            store.removeMap(map);
        }
    }
}
