package org.guildhall.member.people.unions;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** The unions and their college: found them, read them, keep those in charge up to date. */
@Service
public class Unions {

    private final AggregateStore store;
    private final AggregateType<Union> unions;
    private final AggregateType<College> colleges;

    Unions(AggregateStore store, AggregateType<Union> unions, AggregateType<College> colleges) {
        this.store = store;
        this.unions = unions;
        this.colleges = colleges;
    }

    /** Founds a union; once founded, the same id is left alone. */
    public void found(String id, Names names, List<Department> departments) {
        store.execute(
                unions,
                id,
                Command.internal("found/" + id),
                String.class,
                union -> union == null ? Union.found(id, names, departments) : Decision.unchanged(id));
    }

    /** Sets the college up, once. */
    public void setUpCollege(
            Names names, List<College.Major> majors, List<College.SchoolClass> classes, List<Integer> grades) {
        store.execute(
                colleges,
                College.ID,
                Command.internal("set-up"),
                String.class,
                college -> college == null
                        ? College.setUp(new College.State(names, majors, classes, grades))
                        : Decision.unchanged(College.ID));
    }

    /** The college, once it is set up. */
    public Optional<College> college() {
        return store.find(colleges, College.ID).map(Versioned::state);
    }

    /** The union, with its version. */
    public Optional<Versioned<Union>> find(String id) {
        return store.find(unions, id);
    }

    /** The union, or a 404. */
    public Union get(String id) {
        return find(id).map(Versioned::state).orElseThrow(() -> new NotFound("union " + id));
    }

    /** Every union, at most a hundred; by id, which is the collection's own index. */
    public List<Union> all() {
        Query all = new Query().with(Sort.by("_id")).limit(100);
        return store.query(unions, all).stream().map(Versioned::state).toList();
    }

    void postTaken(String union, PresidiumPost taken, Command command) {
        store.execute(
                unions,
                union,
                command,
                String.class,
                found -> known(union, found).postTaken(taken));
    }

    void postLeft(String union, String term, String holding, Command command) {
        store.execute(
                unions,
                union,
                command,
                String.class,
                found -> known(union, found).postLeft(term, holding));
    }

    private static Union known(String id, @Nullable Union union) {
        if (union == null) {
            throw new IllegalArgumentException("a post in an unknown union " + id);
        }
        return union;
    }
}
