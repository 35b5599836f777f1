package org.guildhall.launcher.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** How a document lies in a page of the store: its BSON, and before it where its parts are, if it has any. */
final class StoredType extends BasicDataType<Stored> {

    static final StoredType INSTANCE = new StoredType();

    /** In the place of the length with which BSON begins. */
    private static final int HAS_PARTS = -1;

    private StoredType() {}

    @Override
    public int getMemory(Stored stored) {
        return 24 + 80 * stored.parts().size() + BsonBytes.heapSize(stored.main());
    }

    @Override
    public boolean isMemoryEstimationAllowed() {
        return false;
    }

    @Override
    public void write(WriteBuffer page, Stored stored) {
        if (!stored.isWhole()) {
            page.putInt(HAS_PARTS).putVarInt(stored.parts().size());
            for (Part part : stored.parts()) {
                page.putVarInt(part.path().size());
                part.path().forEach(name -> StringDataType.INSTANCE.write(page, name));
                page.putVarLong(part.number()).putVarLong(part.next());
            }
        }
        BsonBytes.write(page, stored.main());
    }

    @Override
    public Stored read(ByteBuffer page) {
        List<Part> parts = new ArrayList<>();
        if (page.getInt(page.position()) == HAS_PARTS) {
            page.getInt();
            for (int left = DataUtils.readVarInt(page); left > 0; left--) {
                List<String> path = new ArrayList<>();
                for (int names = DataUtils.readVarInt(page); names > 0; names--) {
                    path.add(StringDataType.INSTANCE.read(page));
                }
                parts.add(new Part(List.copyOf(path), DataUtils.readVarLong(page), DataUtils.readVarLong(page)));
            }
        }
        return new Stored(BsonBytes.read(page), List.copyOf(parts));
    }

    @Override
    public Stored[] createStorage(int size) {
        return new Stored[size];
    }
}
