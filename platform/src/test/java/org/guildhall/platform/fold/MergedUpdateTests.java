package org.guildhall.platform.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MergedUpdateTests {

    @Property
    void doesWhatItsUpdatesDoOneAfterTheOther(@ForAll("updates") List<Document> updates) {
        MergedUpdate merged = new MergedUpdate();
        Map<String, Integer> expected = new HashMap<>();
        for (Document update : updates) {
            if (!merged.take(update)) {
                break;
            }
            apply(update, expected);
        }
        Map<String, Integer> found = new HashMap<>();
        apply(merged.with("pos", 1), found);
        expected.put("pos", 1);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void refusesWhatWouldLoseItsMeaning() {
        Document set = new Document("$set", new Document("a.b", 1));
        for (Document other : List.of(
                new Document("$push", new Document("list", 1)),
                new Document("$inc", new Document("a.b", 1)),
                new Document("$set", new Document("a", 1)),
                new Document("$set", new Document("a.b.c", 1)))) {
            MergedUpdate merged = new MergedUpdate();
            assertThat(merged.take(set)).isTrue();
            assertThat(merged.take(other)).as(other.toJson()).isFalse();
            assertThat(merged.with("pos", 2)).isEqualTo(new Document("$set", new Document("a.b", 1).append("pos", 2)));
        }
    }

    private static void apply(Document update, Map<String, Integer> values) {
        update.get("$set", new Document()).forEach((path, value) -> values.put(path, (Integer) value));
        update.get("$inc", new Document()).forEach((path, value) -> values.merge(path, (Integer) value, Integer::sum));
    }

    @Provide
    Arbitrary<List<Document>> updates() {
        Arbitrary<Document> one = Combinators.combine(
                        Arbitraries.of("$set", "$inc"),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 9))
                .as((operator, path, value) -> new Document(operator, new Document(path, value)));
        return one.list().ofMaxSize(20);
    }
}
