package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a document lies in a page of the store. */
final class DocumentType extends BasicDataType<Document> {

    static final DocumentType INSTANCE = new DocumentType();

    private DocumentType() {}

    @Override
    public int getMemory(Document document) {
        return BsonBytes.heapSize(document);
    }

    @Override
    public boolean isMemoryEstimationAllowed() {
        return false;
    }

    @Override
    public void write(WriteBuffer page, Document document) {
        BsonBytes.write(page, document);
    }

    @Override
    public Document read(ByteBuffer page) {
        return BsonBytes.read(page);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
