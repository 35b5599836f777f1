package org.guildhall.platform.fold;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Inserts documents whose {@code _id} says what they are of, so that a fact heard again inserts nothing twice. */
public final class Inserts {
    private Inserts() {}

    /** Inserts together with others of the same poll, or at once outside of one; told afterwards if it was new. */
    public static void gather(MongoCollection<Document> collection, Document document, Runnable whenNew) {
        Polls.gather(
                "insert " + collection.getNamespace(),
                Gathered.class,
                () -> new Gathered(collection),
                inserts -> inserts.add(document, whenNew));
    }

    /** Writes what the poll has gathered so far, for a handler that must read it. */
    public static void flush() {
        Polls.flush();
    }

    private static final class Gathered implements Gathering {
        private record Insert(Document document, Runnable whenNew) {}

        private final MongoCollection<Document> collection;
        private final List<Insert> inserts = new ArrayList<>();
        private final List<Runnable> news = new ArrayList<>();

        Gathered(MongoCollection<Document> collection) {
            this.collection = collection;
        }

        void add(Document document, Runnable whenNew) {
            inserts.add(new Insert(document, whenNew));
        }

        @Override
        public void write() {
            if (!inserts.isEmpty()) {
                Set<Integer> known = insert();
                for (int i = 0; i < inserts.size(); i++) {
                    if (!known.contains(i)) {
                        news.add(inserts.get(i).whenNew());
                    }
                }
                inserts.clear();
            }
        }

        @Override
        public void tell() {
            news.forEach(Runnable::run);
            news.clear();
        }

        /** Where in the list those stand that were there already. */
        private Set<Integer> insert() {
            try {
                collection.insertMany(
                        inserts.stream().map(Insert::document).toList(), new InsertManyOptions().ordered(false));
                return Set.of();
            } catch (MongoBulkWriteException e) {
                if (!e.getWriteErrors().stream().allMatch(Gathered::isDuplicate)) {
                    throw e;
                }
                return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
            }
        }

        private static boolean isDuplicate(BulkWriteError error) {
            return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
        }
    }
}
