package org.guildhall.member.people.terms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Refusal;

/**
 * A term of a union and the posts held in it. One president, one presidium post for a member, one vice president in
 * charge of a department: all within one document, so that two who are named at once cannot both succeed.
 */
public final class Term {

    private final String id;
    private final State state;

    /** Where a term stands in its life. */
    public enum Stage {
        PREPARED,
        RUNNING,
        HANDING_OVER,
        CLOSED
    }

    /** What is stored; {@code last} numbers the posts ever held. */
    record State(String union, Instant from, Instant until, Stage stage, List<Holding> holdings, int last) {
        State {
            holdings = List.copyOf(holdings);
        }
    }

    /** Whom to name for what, from when. */
    public record Naming(String member, PostKind post, List<String> departments, Instant from) {
        public Naming {
            departments = List.copyOf(departments);
        }
    }

    Term(String id, State state) {
        this.id = id;
        this.state = state;
    }

    static Decision<Term, String> start(String id, String union, Instant from, Instant until) {
        Term term = new Term(id, new State(union, from, until, Stage.RUNNING, List.of(), 0));
        return Decision.accept(term, id, new TermFact.TermStarted(id, union, from, until).fact());
    }

    /** The id, {@code <union>-<number>}. */
    public String id() {
        return id;
    }

    State state() {
        return state;
    }

    /** The union it belongs to. */
    public String union() {
        return state.union();
    }

    boolean running() {
        return state.stage() == Stage.RUNNING;
    }

    Optional<Holding> holding(String holding) {
        return state.holdings().stream()
                .filter(one -> one.holding().equals(holding))
                .findFirst();
    }

    Decision<Term, String> take(Naming naming) {
        if (!running()) {
            return Decision.refuse(Refusal.of("wrong-state", "state", state.stage()));
        }
        Optional<Refusal> refusal = objection(naming);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Holding holding = new Holding(
                "p" + (state.last() + 1),
                naming.member(),
                naming.post(),
                naming.departments(),
                naming.from(),
                state.until(),
                null);
        List<Holding> all = new ArrayList<>(state.holdings());
        all.add(holding);
        return Decision.accept(
                with(all, state.last() + 1), holding.holding(), held(holding).taken());
    }

    private Optional<Refusal> objection(Naming naming) {
        List<Holding> current =
                state.holdings().stream().filter(Holding::current).toList();
        boolean samePost = current.stream()
                .anyMatch(one -> one.member().equals(naming.member())
                        && one.post() == naming.post()
                        && (naming.post().presidium() || one.departments().equals(naming.departments())));
        if (samePost || naming.post() == PostKind.PRESIDENT && anyPresident(current)) {
            return Optional.of(Refusal.of("post-taken"));
        }
        if (naming.post().presidium() && holdsPresidiumPost(current, naming.member())) {
            return Optional.of(Refusal.of("two-presidium-posts"));
        }
        return naming.post() == PostKind.VICE_PRESIDENT ? chargeTaken(current, naming) : Optional.empty();
    }

    private static boolean anyPresident(List<Holding> current) {
        return current.stream().anyMatch(one -> one.post() == PostKind.PRESIDENT);
    }

    private static boolean holdsPresidiumPost(List<Holding> current, String member) {
        return current.stream()
                .anyMatch(one -> one.post().presidium() && one.member().equals(member));
    }

    private static Optional<Refusal> chargeTaken(List<Holding> current, Naming naming) {
        return current.stream()
                .filter(one -> one.post() == PostKind.VICE_PRESIDENT)
                .flatMap(one -> one.departments().stream())
                .filter(naming.departments()::contains)
                .findFirst()
                .map(department -> Refusal.of("post-taken", "department", department));
    }

    Decision<Term, String> end(String holding, Instant now) {
        Optional<Holding> found = holding(holding);
        if (found.isEmpty() || !found.get().current()) {
            return Decision.refuse(Refusal.of("wrong-state"));
        }
        Holding ended = found.get().leftAt(now);
        List<Holding> all = state.holdings().stream()
                .map(one -> one.holding().equals(holding) ? ended : one)
                .toList();
        return Decision.accept(with(all, state.last()), holding, held(ended).left());
    }

    private Term with(List<Holding> holdings, int last) {
        return new Term(id, new State(state.union(), state.from(), state.until(), state.stage(), holdings, last));
    }

    private TermFact.PostHeld held(Holding one) {
        return TermFact.PostHeld.of(id, state.union(), one);
    }

    List<Fact> restated() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new TermFact.TermStarted(id, state.union(), state.from(), state.until()).fact());
        state.holdings().stream()
                .filter(Holding::current)
                .map(one -> held(one).taken())
                .forEach(facts::add);
        return facts;
    }
}
