package org.guildhall.member.people.members;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A page of members in pinyin order. Each filter has an index that ends in the sort key, so a page costs what it shows
 * and not what it leaves out.
 */
public record MemberQuery(
        @Nullable String search,
        @Nullable String union,
        @Nullable Integer grade,
        @Nullable String department,
        @Nullable String post,
        @Nullable After after,
        Instant now,
        int limit) {

    private static final String SORT_KEY = "state.sortKey";
    private static final String SEARCH = "state.search";
    private static final String UNION = "state.union";
    private static final String GRADE = "state.grade";
    private static final String POSTS = "state.posts";
    private static final String NUMBER = "state.number";

    /** The last row already shown. */
    public record After(String sortKey, String id) {}

    static IndexDefinition[] indexes() {
        return new IndexDefinition[] {
            ordered(new Index(SEARCH, Sort.Direction.ASC)),
            ordered(new Index(UNION, Sort.Direction.ASC)),
            ordered(new Index(UNION, Sort.Direction.ASC).on(GRADE, Sort.Direction.ASC)),
            ordered(new Index(POSTS + ".departments", Sort.Direction.ASC)),
            ordered(new Index(POSTS + ".post", Sort.Direction.ASC)),
            ordered(new Index()),
            new Index(NUMBER, Sort.Direction.ASC).unique().sparse()
        };
    }

    private static Index ordered(Index index) {
        return index.on(SORT_KEY, Sort.Direction.ASC).on("_id", Sort.Direction.ASC);
    }

    Query toQuery() {
        List<Criteria> all = new ArrayList<>();
        all.add(where("state.status").is(Status.ACTIVE));
        if (search != null) {
            all.add(where(SEARCH).is(search));
        }
        if (union != null) {
            all.add(where(UNION).is(union));
        }
        if (grade != null) {
            all.add(where(GRADE).is(grade));
        }
        if (department != null || post != null) {
            all.add(where(POSTS).elemMatch(posts()));
        }
        if (after != null) {
            all.add(new Criteria()
                    .orOperator(
                            where(SORT_KEY).gt(after.sortKey()),
                            where(SORT_KEY).is(after.sortKey()).and("_id").gt(after.id())));
        }
        return new Query(new Criteria().andOperator(all))
                .with(Sort.by(SORT_KEY, "_id"))
                .limit(limit + 1);
    }

    private Criteria posts() {
        Criteria running = where("until").gt(now);
        if (department != null) {
            running = running.and("departments").is(department);
        }
        return post == null ? running : running.and("post").is(post);
    }
}
