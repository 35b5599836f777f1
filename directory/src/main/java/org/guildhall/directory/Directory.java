package org.guildhall.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.fold.Sequence;
import org.guildhall.platform.web.NotFound;

/**
 * All member cards in memory, folded from the compacted topic {@code member.directory} that every instance reads whole
 * at its start: asking for rights costs no store read, and a card is known within milliseconds of its change.
 */
public final class Directory {
    private final Map<String, Held> cards = new ConcurrentHashMap<>();
    private final Headcounts headcounts = new Headcounts();
    private final Clock clock;
    private volatile boolean ready;

    private record Held(Card card, long position) {}

    public Directory(Clock clock) {
        this.clock = clock;
    }

    void on(Card card, EventContext context) {
        Held fresh = new Held(card, context.position());
        cards.compute(card.member(), (member, held) -> {
            if (held != null && Sequence.ofState(held.position(), fresh.position()) != Sequence.Verdict.APPLY) {
                return held;
            }
            headcounts.replace(held == null ? null : held.card(), card);
            return fresh;
        });
    }

    void erase(String member) {
        cards.computeIfPresent(member, (id, held) -> {
            headcounts.replace(held.card(), null);
            return null;
        });
    }

    void caughtUp() {
        ready = true;
    }

    /** False until the topic was read to where it ended at start: rights cannot be judged yet. */
    public boolean ready() {
        return ready;
    }

    public Optional<Card> find(String member) {
        return Optional.ofNullable(cards.get(member)).map(Held::card);
    }

    /** The card, or a 404. */
    public Card get(String member) {
        return find(member).orElseThrow(() -> new NotFound("member " + member));
    }

    /** The member with the rights of this moment. */
    public Optional<Actor> actor(String member) {
        return find(member).map(card -> new Actor(card, clock.instant()));
    }

    /** Everybody active, in no order: for walks over an audience, not for requests. */
    public Collection<Card> all() {
        return cards.values().stream().map(Held::card).filter(Card::active).toList();
    }

    /** How many active students each union has in each grade; 503 until the cards were read. */
    public List<Headcount> headcounts() {
        if (!ready) {
            throw new DirectoryNotReady();
        }
        return headcounts.all();
    }

    public List<Card> officersOf(String union, String department) {
        return holding(union, "officer", department);
    }

    public List<Card> ministersOf(String union, String department) {
        return holding(union, "minister", department);
    }

    public List<Card> presidiumOf(String union) {
        return found(actor -> actor.isPresidium(union));
    }

    public List<Card> presidentsOf(String union) {
        return found(actor -> actor.isPresident(union));
    }

    /** The vice presidents in charge of a department, else the president. */
    public List<Card> inChargeOf(String union, String department) {
        List<Card> vice = holding(union, "vice-president", department);
        return vice.isEmpty() ? presidentsOf(union) : vice;
    }

    public List<Card> counselorsOf(int grade) {
        return found(actor -> actor.isCounselorOf(grade));
    }

    public List<Card> staff() {
        return found(Actor::isStaff);
    }

    private List<Card> holding(String union, String post, String department) {
        return found(actor -> actor.belongsTo(union)
                && actor.posts().stream()
                        .anyMatch(held ->
                                held.post().equals(post) && held.departments().contains(department)));
    }

    private List<Card> found(Predicate<Actor> wanted) {
        Stream<Actor> actors = cards.values().stream().map(held -> new Actor(held.card(), clock.instant()));
        return actors.filter(wanted)
                .map(Actor::card)
                .sorted(Comparator.comparing(Card::sortKey).thenComparing(Card::member))
                .toList();
    }
}
