package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How documents lay in a page before large ones were kept in parts. */
final class TypeOfOld extends BasicDataType<Document> {

    /** A driver's document as the library's own. */
    static Document librarys(org.bson.Document document) {
        Document same = new Document();
        document.forEach((name, value) -> same.put(name, librarysValue(value)));
        return same;
    }

    private static Object librarysValue(Object value) {
        return switch (value) {
            case org.bson.Document document -> librarys(document);
            case List<?> list ->
                new ArrayList<>(list.stream().map(TypeOfOld::librarysValue).toList());
            default -> value;
        };
    }

    @Override
    public int getMemory(Document document) {
        return 1_000;
    }

    @Override
    public void write(WriteBuffer page, Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        page.put(bytes.array(), bytes.arrayOffset(), bytes.writerIndex());
    }

    @Override
    public Document read(ByteBuffer page) {
        ByteBuf bytes = Unpooled.wrappedBuffer(page);
        Document document = BsonDecoder.decodeBson(bytes);
        page.position(page.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
