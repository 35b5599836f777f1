package org.guildhall.launcher.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** Which field of which {@link Part} a row is. */
record RowKey(long part, String name) {

    /** How the key lies in a page of the store; the fields of a part are next to each other. */
    static final class Type extends BasicDataType<RowKey> {

        static final Type INSTANCE = new Type();

        private Type() {}

        @Override
        public int compare(RowKey one, RowKey other) {
            int order = Long.compare(one.part, other.part);
            return order != 0 ? order : one.name.compareTo(other.name);
        }

        @Override
        public int getMemory(RowKey key) {
            return 24 + BsonBytes.heapSize(key.name);
        }

        @Override
        public void write(WriteBuffer page, RowKey key) {
            page.putVarLong(key.part);
            StringDataType.INSTANCE.write(page, key.name);
        }

        @Override
        public RowKey read(ByteBuffer page) {
            return new RowKey(DataUtils.readVarLong(page), StringDataType.INSTANCE.read(page));
        }

        @Override
        public RowKey[] createStorage(int size) {
            return new RowKey[size];
        }
    }
}
