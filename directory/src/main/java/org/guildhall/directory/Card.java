package org.guildhall.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service may know of a member, as told by {@code member.card-changed.v1}; lists are never null. */
public record Card(
        String member,
        String kind,
        String status,
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

    public Card {
        posts = posts == null ? List.of() : List.copyOf(posts);
        gradesInCharge = gradesInCharge == null ? List.of() : List.copyOf(gradesInCharge);
        interests = interests == null ? List.of() : List.copyOf(interests);
        consents = consents == null ? List.of() : List.copyOf(consents);
        locale = locale == null ? "zh" : locale;
    }

    /** A post held in a term: rights run from {@code from} until {@code until}. */
    public record Post(
            String post,
            List<String> departments,
            String term,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean acting) {

        public Post {
            departments = departments == null ? List.of() : List.copyOf(departments);
        }

        boolean runsAt(Instant now) {
            return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
        }
    }

    public boolean active() {
        return status.equals("active");
    }
}
