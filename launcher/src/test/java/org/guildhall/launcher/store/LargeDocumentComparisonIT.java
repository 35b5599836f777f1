package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.BsonInvalidOperationException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same random commands to our store and to the library's, which keeps documents whole: same answers, same documents. */
class LargeDocumentComparisonIT {

    private static final int STEPS = Integer.getInteger("guildhall.steps", 3_000);
    private static final long SEED = Long.getLong("guildhall.seed", 20_261_124L);
    private static final int DOCUMENTS = 4;
    private static final int NAMES = 110;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private String last = "";
    private final TreeMap<Long, Integer> parts = new TreeMap<>();

    @Test
    void documentsAndAnswersAreTheSame() {
        OpenStore ours = OpenStore.in(folder);
        try (OpenStore librarys = OpenStore.ofLibrary()) {
            for (OpenStore store : List.of(ours, librarys)) {
                store.things().createIndex(Indexes.ascending("state.entries.k1.n"));
                store.things()
                        .createIndex(
                                Indexes.ascending("code"),
                                new IndexOptions().unique(true).sparse(true));
                store.things()
                        .createIndex(
                                Indexes.ascending("state.entries.k2.code"),
                                new IndexOptions().unique(true).sparse(true));
            }
            for (int step = 0; step < STEPS; step++) {
                Function<MongoCollection<Document>, Object> command = step % 4 == 3 ? question() : change();
                Object found = answer(command, ours);
                assertThat(found).as("answer of step %d: %s", step, last).isEqualTo(answer(command, librarys));
                if (step % 4 != 3) {
                    assertThat(all(ours))
                            .as("documents after step %d: %s", step, last)
                            .isEqualTo(all(librarys));
                }
                parts.merge(ours.rows() / 50, 1, Integer::sum);
                if (step % 500 == 499) {
                    ours.close();
                    ours = OpenStore.in(folder);
                }
            }
            System.out.println("store: steps by fifties of rows: " + parts);
            assertThat(parts).hasSizeGreaterThan(3).containsKey(0L);
        } finally {
            ours.close();
        }
    }

    private static Object answer(Function<MongoCollection<Document>, Object> command, OpenStore store) {
        try {
            return String.valueOf(command.apply(store.things()));
        } catch (MongoException e) {
            return e.getCode();
        } catch (BsonInvalidOperationException e) {
            return "an error of the library's own, without a code";
        }
    }

    private static List<String> all(OpenStore store) {
        return store.bson()
                .find()
                .sort(Sorts.ascending("_id"))
                .map(found -> found.toJson())
                .into(new ArrayList<>());
    }

    private Function<MongoCollection<Document>, Object> change() {
        Bson filter = filter();
        int kind = random.nextInt(20);
        if (kind == 0) {
            Document whole = document();
            Bson one = one();
            last = "replace " + one;
            return things -> things.replaceOne(one, whole, new ReplaceOptions().upsert(true));
        }
        if (kind == 1) {
            Bson one = one();
            last = "delete " + one + filter;
            return things -> things.deleteOne(Filters.and(one, filter));
        }
        Bson update = update();
        last = kind + " " + filter + " " + update;
        return switch (kind) {
            case 2, 3 -> things -> things.updateMany(filter, update);
            case 4, 5, 6 -> {
                var options = new FindOneAndUpdateOptions()
                        .returnDocument(random.nextBoolean() ? ReturnDocument.AFTER : ReturnDocument.BEFORE)
                        .sort(order())
                        .projection(projection());
                yield things -> json(things.findOneAndUpdate(filter, update, options));
            }
            case 7 -> {
                var options = new UpdateOptions().arrayFilters(List.of(Filters.gte("item.n", random.nextInt(5))));
                Bson items = Updates.set("list.$[item].seen", random.nextInt(5));
                yield things -> things.updateOne(filter, items, options);
            }
            case 8 -> {
                Bson item = Filters.eq("list.n", random.nextInt(5));
                Bson touched =
                        Updates.combine(Updates.set("list.$.hit", random.nextInt(5)), Updates.inc(path() + ".n", 1));
                yield things -> things.updateOne(Filters.and(filter, item), touched);
            }
            default -> {
                Bson one = one();
                boolean upsert = random.nextInt(4) == 0;
                yield things -> things.updateOne(one, update, new UpdateOptions().upsert(upsert));
            }
        };
    }

    private static Object json(Document found) {
        return found == null ? "nothing" : found.toJson();
    }

    private Bson update() {
        List<Bson> operators = new ArrayList<>();
        switch (random.nextInt(12)) {
            case 0 -> many(name -> operators.add(Updates.set("state.entries." + name, entry())));
            case 1 -> many(name -> operators.add(Updates.unset("state.entries." + name)));
            case 2 -> operators.add(Updates.set("state.entries", entries(random.nextInt(100))));
            case 3 ->
                operators.add(random.nextInt(3) > 0 ? Updates.set("state", state()) : Updates.unset("state.entries"));
            case 4 -> operators.add(Updates.rename(path(), random.nextBoolean() ? path() : "other." + name()));
            case 5 -> operators.add(Updates.rename(path() + ".n", path() + ".m"));
            default -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    operators.add(small());
                }
            }
        }
        return Updates.combine(operators);
    }

    private Bson small() {
        return switch (random.nextInt(13)) {
            case 0 -> Updates.set(path(), random.nextBoolean() ? entry() : random.nextInt(9));
            case 1 -> Updates.unset(path());
            case 2 -> Updates.inc(path() + ".n", random.nextInt(5));
            case 3 -> Updates.push(path() + ".c", random.nextInt(5));
            case 4 -> Updates.pull(path() + ".c", random.nextInt(5));
            case 5 -> Updates.addToSet(path() + ".c", random.nextInt(5));
            case 6 -> Updates.max(path() + ".n", random.nextInt(20));
            case 7 -> Updates.set("list", List.of(new Document("n", random.nextInt(5)), new Document("n", 1)));
            case 8 -> Updates.unset("other." + name());
            case 9 -> Updates.set("other." + name(), random.nextInt(9));
            case 10 -> Updates.set("code", random.nextInt(4));
            case 11 -> Updates.setOnInsert(path(), entry());
            default -> Updates.set("state.entries.k2.code", random.nextInt(4));
        };
    }

    private void many(java.util.function.Consumer<String> each) {
        int from = random.nextInt(NAMES);
        for (int i = random.nextInt(70); i >= 0; i--) {
            each.accept("k" + (from + i) % NAMES);
        }
    }

    private Function<MongoCollection<Document>, Object> question() {
        Bson filter = filter();
        Bson order = Sorts.orderBy(order(), Sorts.ascending("_id"));
        Bson projection = projection();
        int skip = random.nextInt(2);
        String name = path() + ".n";
        return switch (random.nextInt(5)) {
            case 0 -> things -> things.countDocuments(filter);
            case 1 -> things -> things.distinct(name, filter, Integer.class).into(new ArrayList<>());
            case 2 ->
                things -> things.aggregate(List.of(
                                new Document("$match", filter.toBsonDocument()),
                                new Document("$sort", new Document("_id", 1)),
                                new Document("$project", new Document("state.entries.k3", 1))))
                        .map(Document::toJson)
                        .into(new ArrayList<>());
            default ->
                things -> things.find(filter)
                        .sort(order)
                        .projection(projection)
                        .skip(skip)
                        .limit(2)
                        .map(Document::toJson)
                        .into(new ArrayList<>());
        };
    }

    private Bson one() {
        return Filters.eq("_id", "d" + random.nextInt(DOCUMENTS));
    }

    private Bson filter() {
        return switch (random.nextInt(12)) {
            case 0 -> Filters.eq("state.entries.k1.n", random.nextInt(9));
            case 1 -> Filters.gt(path() + ".n", random.nextInt(9));
            case 2 -> Filters.exists(path(), random.nextBoolean());
            case 3 -> Filters.exists("state.entries", random.nextBoolean());
            case 4 -> Filters.eq("state.entries.k2.code", random.nextInt(4));
            case 5 -> Filters.or(Filters.eq("code", random.nextInt(4)), Filters.eq(path() + ".c", random.nextInt(5)));
            case 6 -> Filters.not(Filters.eq(path() + ".s", "SEATED"));
            case 7 -> Filters.nor(Filters.exists(path()), Filters.exists("other." + name()));
            case 8 -> Filters.eq("state.entries", entries(1));
            case 9 -> Filters.expr(new Document("$gt", List.of("$" + path() + ".n", 3)));
            default -> one();
        };
    }

    private Bson order() {
        return random.nextBoolean() ? Sorts.descending(path() + ".n") : Sorts.ascending("code", "_id");
    }

    private Bson projection() {
        return switch (random.nextInt(8)) {
            case 0 -> Projections.include("list");
            case 1 -> Projections.include(path(), "code");
            case 2 -> Projections.include("state.entries");
            case 3 -> Projections.include("state");
            case 4 -> Projections.exclude("state.entries");
            case 5 -> Projections.fields(Projections.excludeId(), Projections.include(path() + ".n"));
            case 6 -> Projections.excludeId();
            default -> new Document();
        };
    }

    private String name() {
        return "k" + random.nextInt(random.nextBoolean() ? 5 : NAMES);
    }

    private String path() {
        return "state.entries." + name();
    }

    private Document document() {
        return new Document("list", List.of(new Document("n", 1), new Document("n", random.nextInt(5))))
                .append("state", state())
                .append("other", entries(random.nextInt(80)));
    }

    private Document state() {
        Document state = new Document("union", "clinical").append("entries", entries(random.nextInt(110)));
        return random.nextInt(3) == 0 ? state.append("x.y", entries(90)) : state.append("last", 1);
    }

    private Document entries(int count) {
        Document entries = new Document();
        for (int i = 0; i < count; i++) {
            entries.append("k" + random.nextInt(NAMES), entry());
        }
        return random.nextInt(5) == 0 ? entries.append("k.1", 1).append("", 2) : entries;
    }

    private Object entry() {
        return switch (random.nextInt(12)) {
            case 0 -> random.nextInt(9);
            case 1 -> "text";
            default ->
                new Document("s", random.nextBoolean() ? "SEATED" : "WAITING")
                        .append("n", random.nextInt(9))
                        .append("c", List.of(random.nextInt(5), random.nextInt(5)));
        };
    }
}
