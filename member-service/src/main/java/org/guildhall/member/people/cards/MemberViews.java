package org.guildhall.member.people.cards;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.directory.Actor;
import org.guildhall.member.people.members.EditRights;
import org.guildhall.member.people.members.HeldPost;
import org.guildhall.member.people.members.Kind;
import org.guildhall.member.people.members.Member;
import org.guildhall.member.people.unions.Department;
import org.guildhall.member.people.unions.Names;
import org.guildhall.member.people.unions.Union;
import org.guildhall.member.people.unions.Unions;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Members as shown to one caller: everybody sees name, union and posts, the rest by right. */
@Component
class MemberViews {

    private final Unions unions;
    private final Clock clock;

    MemberViews(Unions unions, Clock clock) {
        this.unions = unions;
        this.clock = clock;
    }

    @Schema(
            name = "MemberRow",
            requiredProperties = {"id", "displayName", "posts"})
    record Row(
            String id,
            String displayName,
            @Nullable String union,
            @Nullable Integer grade,
            @Nullable String major,
            @JsonProperty("class") @Nullable String classId,
            List<RowPost> posts) {}

    @Schema(
            name = "MemberRowPost",
            requiredProperties = {"post", "departments", "term", "until"})
    record RowPost(String post, List<String> departments, String term, Instant until) {}

    @Schema(
            name = "Member",
            requiredProperties = {"id", "displayName", "kind", "posts", "gradesInCharge", "version", "actions"})
    record Whole(
            String id,
            String displayName,
            Kind kind,
            @Nullable String union,
            @Nullable String number,
            @Nullable Integer grade,
            @Nullable String major,
            @JsonProperty("class") @Nullable String classId,
            List<RowPost> posts,
            List<Integer> gradesInCharge,
            @Nullable List<String> interests,
            @Nullable String locale,
            long version,
            Map<String, String> actions) {}

    @Schema(
            name = "MeUnion",
            requiredProperties = {"id", "names"})
    record Named(String id, Names names) {}

    @Schema(
            name = "MePost",
            requiredProperties = {"post", "departments", "term", "until"})
    record MyPost(String post, List<Named> departments, String term, Instant until) {}

    @Schema(
            name = "Me",
            requiredProperties = {
                "member",
                "displayName",
                "kind",
                "posts",
                "gradesInCharge",
                "administrator",
                "interests",
                "locale",
                "version",
                "entries",
                "demo"
            })
    record Me(
            String member,
            String displayName,
            Kind kind,
            @Nullable Named union,
            @Nullable Integer grade,
            @Nullable String major,
            @JsonProperty("class") @Nullable String classId,
            List<MyPost> posts,
            List<Integer> gradesInCharge,
            boolean administrator,
            List<String> interests,
            String locale,
            long version,
            List<String> entries,
            boolean demo) {}

    Row row(Member member, Actor actor) {
        Member.State state = member.state();
        boolean studies = EditRights.seesStudies(actor, member.id(), state.union());
        return new Row(
                member.id(),
                state.displayName(),
                state.union(),
                studies ? state.grade() : null,
                studies ? state.major() : null,
                studies ? state.classId() : null,
                posts(state));
    }

    Whole whole(Versioned<Member> versioned, Actor actor) {
        Member member = versioned.state();
        Member.State state = member.state();
        boolean studies = EditRights.seesStudies(actor, member.id(), state.union());
        boolean own = actor.id().equals(member.id());
        return new Whole(
                member.id(),
                state.displayName(),
                state.kind(),
                state.union(),
                EditRights.seesNumber(actor, member) ? state.number() : null,
                studies ? state.grade() : null,
                studies ? state.major() : null,
                studies ? state.classId() : null,
                posts(state),
                state.gradesInCharge(),
                own ? state.interests() : null,
                own ? state.locale() : null,
                versioned.version(),
                Map.of("edit", EditRights.edit(actor, member)));
    }

    Me me(Versioned<Member> versioned, Actor actor, boolean demo) {
        Member.State state = versioned.state().state();
        Optional<Union> union =
                Optional.ofNullable(state.union()).flatMap(unions::find).map(Versioned::state);
        return new Me(
                versioned.id(),
                state.displayName(),
                state.kind(),
                union.map(one -> new Named(one.id(), one.names())).orElse(null),
                state.grade(),
                state.major(),
                state.classId(),
                running(state).stream().map(post -> mine(post, union)).toList(),
                state.gradesInCharge(),
                state.administrator(),
                state.interests(),
                state.locale(),
                versioned.version(),
                Entries.of(actor),
                demo);
    }

    private static MyPost mine(HeldPost post, Optional<Union> union) {
        List<Named> departments = post.departments().stream()
                .flatMap(id -> union.flatMap(one -> one.department(id)).stream())
                .map((Department one) -> new Named(one.department(), one.names()))
                .toList();
        return new MyPost(post.post(), departments, post.term(), post.until());
    }

    private List<RowPost> posts(Member.State state) {
        return running(state).stream()
                .map(post -> new RowPost(post.post(), post.departments(), post.term(), post.until()))
                .toList();
    }

    private List<HeldPost> running(Member.State state) {
        Instant now = clock.instant();
        return state.posts().stream().filter(post -> !post.overAt(now)).toList();
    }
}
