package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.guildhall.feedback.opinion.answer.Publication;
import org.guildhall.feedback.opinion.holding.Cause;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Outcome;
import org.jspecify.annotations.Nullable;

/** All opinions. */
public interface Opinions {

    /** An opinion as it was read, with the version a change may name. */
    record Kept(String id, long version, Opinion opinion) {
        public OpinionSnapshot it() {
            return opinion.snapshot();
        }
    }

    Optional<Kept> find(String id);

    /** Decides on an opinion, null when there is none yet, and stores the verdict with its facts in one write. */
    Outcome<String> change(String id, Command command, Function<@Nullable Opinion, OpinionVerdict> decide);

    /** What a member must act on: reopened first, then by due. */
    List<Kept> heldBy(String member, @Nullable OpinionState state, @Nullable String after, int limit);

    /** What these departments of a union share; without departments, the whole union. */
    List<Kept> ofDepartments(
            String union, Set<String> departments, @Nullable OpinionState state, @Nullable String after, int limit);

    /** What a member asked, by name or under one of these tags, newest first. */
    List<Kept> askedBy(String member, List<String> tags, @Nullable String after, int limit);

    long countAskedSince(String member, List<String> tags, Instant since);

    /** What a union made public, newest first. */
    List<Kept> published(String union, @Nullable String after, int limit);

    /** Some whose texts or seal are not under these current keys. */
    List<Kept> underOtherKeys(String textAlias, String sealAlias, int limit);

    /** Whether any opinion's text or seal names this key. */
    boolean namesKey(String alias);

    /** Puts an opinion under newer keys; nobody hears of it. */
    void rekey(String id, Command command, UnaryOperator<Opinion> change);

    /** All that wait for somebody. */
    List<Kept> held();

    /** Where an opinion stands in a queue, unique by its random text name: a text that sorts. */
    static String rank(OpinionSnapshot it) {
        String top = it.holding().cause() == Cause.REOPENED && it.state().held() ? "0" : "1";
        return top + " " + it.holding().due() + " " + tail(it);
    }

    /** Where an opinion stands in its asker's list. */
    static String age(OpinionSnapshot it) {
        return it.raised().at().truncatedTo(ChronoUnit.MILLIS) + " " + tail(it);
    }

    /** Where a public one stands in the list of its union. */
    static String shown(OpinionSnapshot it) {
        Publication publication = it.publication();
        return publication == null || publication.publishedAt() == null
                ? ""
                : publication.publishedAt().truncatedTo(ChronoUnit.MILLIS) + " " + tail(it);
    }

    /** The wrapped key is random and never changes: good enough to tell two of the same instant apart. */
    private static String tail(OpinionSnapshot it) {
        return it.raised().key().value().substring(0, 12);
    }
}
