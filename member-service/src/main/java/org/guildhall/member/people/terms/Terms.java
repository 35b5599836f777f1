package org.guildhall.member.people.terms;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** The terms of all unions: start them, name people for posts, end posts. */
@Service
public class Terms {

    /** Serves the terms of a union. */
    static final String BY_UNION = "state.union";

    private static final int MOST = 20;

    private final AggregateStore store;
    private final AggregateType<Term> type;

    Terms(AggregateStore store, AggregateType<Term> type) {
        this.store = store;
        this.type = type;
    }

    /** Starts a term; one that is there already is left alone. */
    public void start(String id, String union, Instant from, Instant until) {
        store.execute(
                type,
                id,
                Command.internal("start/" + id),
                String.class,
                term -> term == null ? Term.start(id, union, from, until) : Decision.unchanged(id));
    }

    /** Names a member for a post; gives the id of the holding. Rights are the caller's to have checked. */
    public Outcome<String> take(String term, Term.Naming naming, Command command) {
        return store.execute(
                type, term, command, String.class, found -> known(term, found).take(naming));
    }

    Outcome<String> end(String term, String holding, Instant now, Command command) {
        return store.execute(
                type, term, command, String.class, found -> known(term, found).end(holding, now));
    }

    Versioned<Term> get(String id) {
        return store.find(type, id).orElseThrow(() -> new NotFound("term " + id));
    }

    /** The terms of a union, the latest first; served by the index on {@value #BY_UNION}. */
    List<Versioned<Term>> of(String union) {
        Query query = new Query(Criteria.where(BY_UNION).is(union)).limit(MOST);
        return store.query(type, query).stream()
                .sorted(Comparator.comparing(
                                (Versioned<Term> term) -> term.state().state().from())
                        .reversed())
                .toList();
    }

    private static Term known(String id, @Nullable Term term) {
        if (term == null) {
            throw new NotFound("term " + id);
        }
        return term;
    }
}
