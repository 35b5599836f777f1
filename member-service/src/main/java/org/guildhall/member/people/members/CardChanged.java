package org.guildhall.member.people.members;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;

/** Body of {@code member.card-changed.v1}: everything other services may hold of a member. */
record CardChanged(
        String member,
        Kind kind,
        Status status,
        @Nullable String union,
        String displayName,
        String sortKey,
        @Nullable Integer grade,
        @Nullable String major,
        @JsonProperty("class") @Nullable String classId,
        List<Post> posts,
        List<Integer> gradesInCharge,
        boolean administrator,
        List<String> interests,
        String locale,
        List<String> consents) {

    static final String TYPE = "member.card-changed.v1";

    record Post(String post, List<String> departments, String term, Instant from, Instant until, boolean acting) {
        static Post of(HeldPost held) {
            return new Post(held.post(), held.departments(), held.term(), held.from(), held.until(), held.acting());
        }
    }

    static Fact of(String member, Member.State state) {
        return Fact.of(
                TYPE,
                new CardChanged(
                        member,
                        state.kind(),
                        state.status(),
                        state.union(),
                        state.displayName(),
                        state.sortKey(),
                        state.grade(),
                        state.major(),
                        state.classId(),
                        state.posts().stream().map(Post::of).toList(),
                        state.gradesInCharge(),
                        state.administrator(),
                        state.interests(),
                        state.locale(),
                        state.consents()));
    }
}
