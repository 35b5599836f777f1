package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The key of a unique index: one value for each of its fields, compared from the left. */
final class IndexKeyType extends BasicDataType<KeyValue> {

    static final IndexKeyType INSTANCE = new IndexKeyType();

    private static final String FIELD = "k";

    private IndexKeyType() {}

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            int order = IdType.INSTANCE.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        int size = 40;
        for (Object value : key) {
            size += BsonBytes.heapSize(value);
        }
        return size;
    }

    @Override
    public void write(WriteBuffer page, KeyValue key) {
        List<Object> values = new ArrayList<>(key.size());
        for (Object value : key) {
            values.add(BsonBytes.nullable(value));
        }
        BsonBytes.write(page, new Document(FIELD, values));
    }

    @Override
    public KeyValue read(ByteBuffer page) {
        return new KeyValue((Collection<?>) BsonBytes.read(page).get(FIELD));
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
