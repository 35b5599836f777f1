package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The key of a document, any BSON value, in the order MongoDB gives to values. */
final class IdType extends BasicDataType<Object> {

    static final IdType INSTANCE = new IdType();

    private static final String FIELD = "k";

    private IdType() {}

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return text.compareTo(otherText);
        }
        return ValueComparator.ascWithoutListHandling().compare(one, other);
    }

    @Override
    public int getMemory(Object id) {
        return BsonBytes.heapSize(id);
    }

    @Override
    public void write(WriteBuffer page, Object id) {
        BsonBytes.write(page, new Document(FIELD, BsonBytes.nullable(id)));
    }

    @Override
    public Object read(ByteBuffer page) {
        return Missing.ofNullable(BsonBytes.read(page).get(FIELD));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
