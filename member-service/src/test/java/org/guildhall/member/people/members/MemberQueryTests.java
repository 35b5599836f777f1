package org.guildhall.member.people.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

class MemberQueryTests {

    private static final List<String> ORDER = List.of("state.sortKey", "_id");

    @Test
    void hasAnIndexInOrderOfTheListForEachFilter() {
        assertThat(served(query("zhong", null, null, null, null))).containsExactly("state.search");
        assertThat(served(query(null, "clinical", null, null, null))).containsExactly("state.union");
        assertThat(served(query(null, "clinical", 2024, null, null))).containsExactly("state.union", "state.grade");
        assertThat(served(query(null, null, null, "office", null))).containsExactly("state.posts.departments");
        assertThat(served(query(null, null, null, null, "minister"))).containsExactly("state.posts.post");
        assertThat(served(query(null, null, null, null, null))).isEmpty();
    }

    @Test
    void readsOneDocumentMoreThanItShows() {
        assertThat(query("zhong", null, null, null, null).getLimit()).isEqualTo(51);
    }

    @Test
    void goesOnAfterTheLastRowShown() {
        Query query = new MemberQuery(
                        null, null, null, null, null, new MemberQuery.After("zhong", "m7"), Instant.EPOCH, 50)
                .toQuery();

        assertThat(query.getQueryObject().toString()).contains("zhong").contains("m7");
    }

    /** The leading fields of the longest index that the filter fixes entirely and that ends in the list's order. */
    private static List<String> served(Query query) {
        assertThat(new ArrayList<>(query.getSortObject().keySet())).isEqualTo(ORDER);
        List<String> fixed = fixed(query.getQueryObject());
        return Arrays.stream(MemberQuery.indexes())
                .map(index -> new ArrayList<>(index.getIndexKeys().keySet()))
                .filter(keys -> keys.size() >= 2
                        && keys.subList(keys.size() - 2, keys.size()).equals(ORDER))
                .map(keys -> (List<String>) new ArrayList<>(keys.subList(0, keys.size() - 2)))
                .filter(fixed::containsAll)
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseThrow(() -> new AssertionError("no index for " + fixed));
    }

    private static List<String> fixed(Document filter) {
        List<String> fields = new ArrayList<>();
        for (Object part : filter.getList("$and", Object.class)) {
            ((Document) part).forEach((field, value) -> {
                if (value instanceof Document inner && inner.get("$elemMatch") instanceof Document element) {
                    element.forEach((name, wanted) -> {
                        if (!(wanted instanceof Document)) {
                            fields.add(field + "." + name);
                        }
                    });
                } else if (!(value instanceof Document)) {
                    fields.add(field);
                }
            });
        }
        return fields;
    }

    private static Query query(
            @Nullable String search,
            @Nullable String union,
            @Nullable Integer grade,
            @Nullable String department,
            @Nullable String post) {
        return new MemberQuery(search, union, grade, department, post, null, Instant.EPOCH, 50).toQuery();
    }
}
