package org.guildhall.platform.store;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Codecs by way of a document record that Spring Data maps: the usual case, so an aggregate stays free of BSON. */
public final class RecordCodecs {
    private final MongoConverter converter;

    public RecordCodecs(MongoConverter converter) {
        this.converter = converter;
    }

    public <A, D> StateCodec<A> of(Class<D> document, Function<A, D> to, BiFunction<String, D, A> from) {
        return new StateCodec<>() {
            @Override
            public Document write(A aggregate) {
                Document state = new Document();
                converter.write(to.apply(aggregate), state);
                state.remove("_class");
                return state;
            }

            @Override
            public A read(String id, Document state) {
                return from.apply(id, converter.read(document, state));
            }
        };
    }
}
