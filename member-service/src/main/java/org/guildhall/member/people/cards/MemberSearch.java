package org.guildhall.member.people.cards;

import java.time.Clock;
import java.util.List;
import org.guildhall.directory.Actor;
import org.guildhall.member.people.members.EditRights;
import org.guildhall.member.people.members.Member;
import org.guildhall.member.people.members.MemberQuery;
import org.guildhall.member.people.members.Members;
import org.guildhall.member.people.members.Naming;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Cursor;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages through members within what the caller may ask. */
@Component
class MemberSearch {

    private static final char BETWEEN = '\n';

    private final Members members;
    private final MemberViews views;
    private final Clock clock;

    MemberSearch(Members members, MemberViews views, Clock clock) {
        this.members = members;
        this.views = views;
        this.clock = clock;
    }

    /** The query as it came. */
    record Asked(
            @Nullable String q,
            @Nullable String union,
            @Nullable Integer grade,
            @Nullable String department,
            @Nullable String post,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    Page<MemberViews.Row> page(Asked asked, Actor actor) {
        if (asked.grade() != null && !EditRights.seesStudies(actor, "", asked.union())) {
            throw new Forbidden("field-not-yours");
        }
        String key = key(asked.q(), actor);
        if (key != null && key.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int limit = Page.limit(asked.limit());
        List<Versioned<Member>> found = members.search(new MemberQuery(
                key,
                blankToNull(asked.union()),
                asked.grade(),
                blankToNull(asked.department()),
                blankToNull(asked.post()),
                after(asked.cursor()),
                clock.instant(),
                limit));
        Page<Versioned<Member>> page =
                Page.cut(found, limit, member -> member.state().state().sortKey() + BETWEEN + member.id());
        return new Page<>(
                page.items().stream().map(one -> views.row(one.state(), actor)).toList(), page.next());
    }

    /** Student numbers are looked for only by those who look after members. */
    private static @Nullable String key(@Nullable String q, Actor actor) {
        if (q == null || q.isBlank()) {
            return null;
        }
        String key = Naming.key(q);
        boolean number = !key.isEmpty() && key.chars().allMatch(Character::isDigit);
        if (!number) {
            return key;
        }
        return actor.isCounselor() || actor.isAdministrator() ? Naming.numberKey(q) : "";
    }

    private static MemberQuery.@Nullable After after(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        String position = Cursor.decode(cursor);
        int between = position.indexOf(BETWEEN);
        if (between < 0) {
            throw new BadInput("cursor", "cursor-broken");
        }
        return new MemberQuery.After(position.substring(0, between), position.substring(between + 1));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
