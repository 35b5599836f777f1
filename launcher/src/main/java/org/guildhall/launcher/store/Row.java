package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** The value of one field of a {@link Part}, and its place among the others. */
record Row(long place, @Nullable Object value) {

    /** How the row lies in a page of the store. */
    static final class Type extends BasicDataType<Row> {

        static final Type INSTANCE = new Type();

        private static final String FIELD = "v";

        private Type() {}

        @Override
        public int getMemory(Row row) {
            return 24 + BsonBytes.heapSize(row.value);
        }

        @Override
        public boolean isMemoryEstimationAllowed() {
            return false;
        }

        @Override
        public void write(WriteBuffer page, Row row) {
            page.putVarLong(row.place);
            BsonBytes.write(page, new Document(FIELD, row.value));
        }

        @Override
        public Row read(ByteBuffer page) {
            return new Row(DataUtils.readVarLong(page), BsonBytes.read(page).get(FIELD));
        }

        @Override
        public Row[] createStorage(int size) {
            return new Row[size];
        }
    }
}
