package org.guildhall.member.people.unions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.Decision;

/** A branch union with its departments, and a copy of the presidium posts that put people in charge of them. */
public final class Union {

    private final String id;
    private final State state;

    /** What is stored. */
    record State(Names names, List<Department> departments, List<PresidiumPost> presidium) {
        State {
            departments = List.copyOf(departments);
            presidium = List.copyOf(presidium);
        }
    }

    Union(String id, State state) {
        this.id = id;
        this.state = state;
    }

    static Decision<Union, String> found(String id, Names names, List<Department> departments) {
        Union union = new Union(id, new State(names, departments, List.of()));
        return Decision.accept(union, id, union.changed());
    }

    /** The id of the union. */
    public String id() {
        return id;
    }

    /** Its names. */
    public Names names() {
        return state.names();
    }

    /** Its departments in their usual order. */
    public List<Department> departments() {
        return state.departments();
    }

    /** The department with this id. */
    public Optional<Department> department(String department) {
        return state.departments().stream()
                .filter(one -> one.department().equals(department))
                .findFirst();
    }

    State state() {
        return state;
    }

    /** The vice presidents with this department, else the president: somebody is always in charge. */
    public List<String> inCharge(String department) {
        List<String> vice = state.presidium().stream()
                .filter(post -> !post.president() && post.departments().contains(department))
                .map(PresidiumPost::member)
                .toList();
        return vice.isEmpty()
                ? state.presidium().stream()
                        .filter(PresidiumPost::president)
                        .map(PresidiumPost::member)
                        .toList()
                : vice;
    }

    Decision<Union, String> postTaken(PresidiumPost taken) {
        List<PresidiumPost> posts = without(taken.term(), taken.holding());
        posts.add(taken);
        return with(posts);
    }

    Decision<Union, String> postLeft(String term, String holding) {
        return with(without(term, holding));
    }

    private List<PresidiumPost> without(String term, String holding) {
        List<PresidiumPost> posts = new ArrayList<>(state.presidium());
        posts.removeIf(post -> post.is(term, holding));
        return posts;
    }

    private Decision<Union, String> with(List<PresidiumPost> posts) {
        Union next = new Union(id, new State(state.names(), state.departments(), posts));
        return next.state.equals(state) ? Decision.unchanged(id) : Decision.accept(next, id, next.changed());
    }

    Fact changed() {
        List<DepartmentChanged.Part> parts = state.departments().stream()
                .map(one -> new DepartmentChanged.Part(
                        one.department(), one.names(), inCharge(one.department()), one.open()))
                .toList();
        return Fact.of(DepartmentChanged.TYPE, new DepartmentChanged(id, state.names(), parts));
    }
}
