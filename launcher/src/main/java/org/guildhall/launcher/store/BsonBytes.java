package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Documents as BSON bytes in a page of the store: a third of the size and the time of Java serialization. */
final class BsonBytes {

    private BsonBytes() {}

    static void write(WriteBuffer page, Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        page.put(bytes.array(), bytes.arrayOffset(), bytes.writerIndex());
    }

    static Document read(ByteBuffer page) {
        ByteBuf bytes = Unpooled.wrappedBuffer(page);
        Document document = BsonDecoder.decodeBson(bytes);
        page.position(page.position() + bytes.readerIndex());
        return document;
    }

    static @Nullable Object nullable(Object value) {
        return value instanceof Missing ? null : value;
    }

    /** A rough number of bytes on the heap: pages are split and the cache is bounded by it. */
    static int heapSize(@Nullable Object value) {
        return switch (value) {
            case null -> 8;
            case String text -> 48 + text.length();
            case Map<?, ?> map -> {
                int size = 64;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    size += 48 + heapSize(entry.getValue());
                }
                yield size;
            }
            case List<?> list -> {
                int size = 40;
                for (Object element : list) {
                    size += 8 + heapSize(element);
                }
                yield size;
            }
            default -> 32;
        };
    }
}
