package org.guildhall.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTests {

    private static final List<String> ENTRIES = List.of("state", "entries");

    private static Document of(String json) {
        return convert(org.bson.Document.parse(json));
    }

    private static Document convert(org.bson.Document given) {
        Document document = new Document();
        given.forEach((key, value) -> document.put(
                key,
                switch (value) {
                    case org.bson.Document inner -> convert(inner);
                    case List<?> list ->
                        list.stream()
                                .map(each -> each instanceof org.bson.Document inner ? convert(inner) : each)
                                .toList();
                    default -> value;
                }));
        return document;
    }

    @Test
    void aFilterReachesTheFieldsItNames() {
        Reach reach = new Reach()
                .filter(of("{_id: 1, v: {$lt: 3}, $and: [{'state.entries.a.n': 1}, {$or: [{'state.entries.b': 2}]}]}"));
        assertThat(reach.namesIn(ENTRIES)).containsExactlyInAnyOrder("a", "b");
        assertThat(reach.namesIn(List.of("state", "entr"))).isEmpty();
        assertThat(reach.namesIn(List.of("state"))).containsExactly("entries");
        assertThat(reach.namesIn(List.of("v"))).isNull();
    }

    @Test
    void whatIsAroundAndWhatIsNotUnderstoodReachesEverything() {
        assertThat(new Reach().filter(of("{state: {$exists: true}}")).namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach().filter(of("{'state.entries': {}}")).namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach()
                        .filter(of("{$expr: {$gt: ['$state.entries.a', 1]}}"))
                        .namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach().filter(of("{$or: [{'$where': 'x'}]}")).namesIn(ENTRIES))
                .isNull();
    }

    @Test
    void onlyAProjectionThatIncludesLeavesSomethingOut() {
        assertThat(new Reach().projection(of("{pending: 1}")).namesIn(ENTRIES)).isEmpty();
        assertThat(new Reach()
                        .projection(of("{_id: 0, 'state.entries.a.n': true}"))
                        .namesIn(ENTRIES))
                .containsExactly("a");
        assertThat(new Reach().projection(of("{_id: 0}")).namesIn(ENTRIES)).isNull();
        assertThat(new Reach().projection(of("{pending: 0}")).namesIn(ENTRIES)).isNull();
        assertThat(new Reach().projection(of("{pending: {$slice: 2}}")).namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach().projection(null).namesIn(ENTRIES)).isNull();
    }

    @Test
    void anUpdateReachesWhatItsOperatorsName() {
        assertThat(new Reach()
                        .update(of("{$set: {v: 1, 'state.entries.a': 1}, $pull: {'state.entries.b.c': 1}}"))
                        .namesIn(ENTRIES))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(new Reach().update(of("{v: 1}")).namesIn(ENTRIES)).isNull();
        assertThat(new Reach().update(of("{$unset: {state: 1}}")).namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach().update(of("{$set: {'state.entries.$[a].n': 1}}")).namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach()
                        .update(of("{$set: {'state.entries.a.c.$.n': 1}}"))
                        .namesIn(ENTRIES))
                .containsExactly("a");
        assertThat(new Reach().update(of("{$set: {'list.$.n': 1}}")).namesIn(ENTRIES))
                .isEmpty();
    }

    @Test
    void aRenamedFieldReachesThoseAroundIt() {
        assertThat(new Reach()
                        .update(of("{$rename: {'state.entries.a': 'other.a'}}"))
                        .namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach().update(of("{$rename: {x: 'state.entries.a'}}")).namesIn(ENTRIES))
                .isNull();
        assertThat(new Reach()
                        .update(of("{$rename: {'state.entries.a.x': 'state.entries.a.y'}}"))
                        .namesIn(ENTRIES))
                .containsExactly("a");
    }
}
