package org.guildhall.member.people.terms;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.platform.store.Versioned;

/** A term as shown to one caller, with what that caller may do. */
@Schema(
        name = "Term",
        requiredProperties = {"id", "union", "from", "until", "state", "posts", "version", "actions"})
record TermView(
        String id,
        String union,
        Instant from,
        Instant until,
        Term.Stage state,
        List<PostView> posts,
        long version,
        Map<String, String> actions) {

    @Schema(
            name = "PostHolder",
            requiredProperties = {"id", "displayName"})
    record Holder(String id, String displayName) {}

    @Schema(
            name = "Post",
            requiredProperties = {"id", "member", "post", "departments", "from", "until", "actions"})
    record PostView(
            String id,
            Holder member,
            PostKind post,
            List<String> departments,
            Instant from,
            Instant until,
            Map<String, String> actions) {}

    static TermView of(Versioned<Term> versioned, Actor actor, Directory directory) {
        Term term = versioned.state();
        Term.State state = term.state();
        return new TermView(
                term.id(),
                state.union(),
                state.from(),
                state.until(),
                state.stage(),
                state.holdings().stream()
                        .map(one -> post(one, term, actor, directory))
                        .toList(),
                versioned.version(),
                Map.of("take-post", term.running() ? NamingRights.anybody(actor, term.union()) : "wrong-state"));
    }

    private static PostView post(Holding one, Term term, Actor actor, Directory directory) {
        String name = directory.find(one.member()).map(Card::displayName).orElse("");
        String end = one.current() ? NamingRights.decide(actor, term.union(), one.post(), one.departments()) : "ended";
        return new PostView(
                one.holding(),
                new Holder(one.member(), name),
                one.post(),
                one.departments(),
                one.from(),
                one.until(),
                Map.of("end", end));
    }
}
