package org.guildhall.launcher.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.bson.BsonDocument;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A store whose file a test can look into: nothing is tidied, and no space of the file is used twice. */
final class OpenStore implements AutoCloseable {

    private final MVStore file;
    private final MongoServer server;
    private final MongoClient client;

    private OpenStore(MVStore file, MongoServer server) {
        this.file = file;
        this.server = server;
        InetSocketAddress address = server.bind();
        this.client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort());
    }

    static OpenStore in(Path folder) {
        MVStore file = StoreFile.open(folder);
        file.setRetentionTime(Integer.MAX_VALUE);
        return new OpenStore(file, new MongoServer(new StoreBackend(file, new GroupCommit(file))));
    }

    /** The same query language on the library's own collections, which keep whole documents. */
    static OpenStore ofLibrary() {
        MVStore memory = MVStore.open(null);
        return new OpenStore(memory, new MongoServer(new H2Backend(memory)));
    }

    MVStore file() {
        return file;
    }

    MongoClient client() {
        return client;
    }

    MongoCollection<Document> things() {
        return client.getDatabase("hall").getCollection("things");
    }

    MongoCollection<BsonDocument> bson() {
        return things().withDocumentClass(BsonDocument.class);
    }

    long rows() {
        MVMap<RowKey, Row> rows = file.openMap(
                "parts/hall.things",
                new MVMap.Builder<RowKey, Row>().keyType(RowKey.Type.INSTANCE).valueType(Row.Type.INSTANCE));
        return rows.sizeAsLong();
    }

    long bytes() {
        return file.getFileStore().size();
    }

    long bytesRead() {
        return file.getFileStore().getReadBytes();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
        file.close();
    }
}
