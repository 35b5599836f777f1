package org.guildhall.member.people.members;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Refusal;
import org.jspecify.annotations.Nullable;

/** A person of the college. Whatever changes the card is published whole, so a reader never has to put it together. */
public final class Member {

    private final String id;
    private final State state;

    /** What is stored; {@code search} holds every prefix the person is found by. */
    public record State(
            Kind kind,
            Status status,
            @Nullable String union,
            @Nullable String number,
            String displayName,
            String sortKey,
            List<String> search,
            @Nullable Integer grade,
            @Nullable String major,
            @Nullable String classId,
            List<Integer> gradesInCharge,
            boolean administrator,
            List<String> interests,
            String locale,
            List<String> consents,
            List<HeldPost> posts) {
        public State {
            search = List.copyOf(search);
            gradesInCharge = List.copyOf(gradesInCharge);
            interests = List.copyOf(interests);
            consents = List.copyOf(consents);
            posts = List.copyOf(posts);
        }
    }

    /** Who is entered: what an import or the demo knows of a person. */
    public record Entry(
            Kind kind,
            @Nullable String union,
            String number,
            String displayName,
            @Nullable Integer grade,
            @Nullable String major,
            @Nullable String classId,
            List<Integer> gradesInCharge,
            boolean administrator,
            List<String> interests,
            List<String> consents) {}

    /** What to change; null leaves a field as it is. */
    public record Change(
            @Nullable String displayName,
            @Nullable Integer grade,
            @Nullable String major,
            @Nullable String classId,
            @Nullable List<String> interests,
            @Nullable String locale) {}

    Member(String id, State state) {
        this.id = id;
        this.state = state;
    }

    static Decision<Member, String> enter(String id, Entry entry, Naming names) {
        Member member = new Member(
                id,
                new State(
                        entry.kind(),
                        Status.ACTIVE,
                        entry.union(),
                        entry.number(),
                        entry.displayName(),
                        names.sortKey(),
                        names.searchKeys(entry.number()),
                        entry.grade(),
                        entry.major(),
                        entry.classId(),
                        entry.gradesInCharge(),
                        entry.administrator(),
                        entry.interests(),
                        "zh",
                        entry.consents(),
                        List.of()));
        return Decision.accept(member, id, member.changed());
    }

    /** The id, for ever. */
    public String id() {
        return id;
    }

    /** All that is known of the person. */
    public State state() {
        return state;
    }

    Decision<Member, String> change(Change change, @Nullable Naming renamed) {
        if (state.status() != Status.ACTIVE) {
            return Decision.refuse(Refusal.of("wrong-state"));
        }
        State next = new State(
                state.kind(),
                state.status(),
                state.union(),
                state.number(),
                renamed == null ? state.displayName() : renamed.name(),
                renamed == null ? state.sortKey() : renamed.sortKey(),
                renamed == null ? state.search() : renamed.searchKeys(state.number()),
                or(change.grade(), state.grade()),
                or(change.major(), state.major()),
                or(change.classId(), state.classId()),
                state.gradesInCharge(),
                state.administrator(),
                change.interests() == null ? state.interests() : change.interests(),
                change.locale() == null ? state.locale() : change.locale(),
                state.consents(),
                state.posts());
        return become(next);
    }

    private static <T> @Nullable T or(@Nullable T changed, @Nullable T kept) {
        return changed == null ? kept : changed;
    }

    /** Takes the copy of a post; copies of posts that are over go at the same time. */
    Decision<Member, String> postTaken(HeldPost taken, Instant now) {
        List<HeldPost> posts = new ArrayList<>(state.posts());
        posts.removeIf(held -> held.is(taken.term(), taken.holding()) || held.overAt(now));
        posts.add(taken);
        return become(with(posts));
    }

    Decision<Member, String> postLeft(String term, String holding) {
        List<HeldPost> posts = new ArrayList<>(state.posts());
        posts.removeIf(held -> held.is(term, holding));
        return become(with(posts));
    }

    private State with(List<HeldPost> posts) {
        return new State(
                state.kind(),
                state.status(),
                state.union(),
                state.number(),
                state.displayName(),
                state.sortKey(),
                state.search(),
                state.grade(),
                state.major(),
                state.classId(),
                state.gradesInCharge(),
                state.administrator(),
                state.interests(),
                state.locale(),
                state.consents(),
                posts);
    }

    private Decision<Member, String> become(State next) {
        if (next.equals(state)) {
            return Decision.unchanged(id);
        }
        Member member = new Member(id, next);
        return Decision.accept(member, id, member.changed());
    }

    Fact changed() {
        return CardChanged.of(id, state);
    }
}
