package org.guildhall.member.people.members;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The members of the college: enter, change, find; and their copies of posts. */
@Service
public class Members {

    private final AggregateStore store;
    private final AggregateType<Member> type;
    private final Clock clock;

    Members(AggregateStore store, AggregateType<Member> type, Clock clock) {
        this.store = store;
        this.type = type;
        this.clock = clock;
    }

    /** Enters a person under a given id; somebody who is there already is left alone. */
    public void enter(String id, Member.Entry entry, Command command) {
        store.execute(
                type,
                id,
                command,
                String.class,
                member -> member == null
                        ? Member.enter(id, entry, Naming.of(entry.displayName()))
                        : Decision.unchanged(id));
    }

    /** Changes a member; rights are the caller's to have checked. */
    public Outcome<String> change(String id, Member.Change change, Command command) {
        Naming renamed = change.displayName() == null ? null : Naming.of(change.displayName());
        return store.execute(
                type, id, command, String.class, found -> known(id, found).change(change, renamed));
    }

    void postTaken(String id, HeldPost taken, Command command) {
        store.execute(type, id, command, String.class, found -> heard(id, found).postTaken(taken, clock.instant()));
    }

    void postLeft(String id, String term, String holding, Command command) {
        store.execute(type, id, command, String.class, found -> heard(id, found).postLeft(term, holding));
    }

    Optional<Versioned<Member>> find(String id) {
        return store.find(type, id);
    }

    /** The member, or a 404. */
    public Versioned<Member> get(String id) {
        return find(id).orElseThrow(() -> new NotFound("member " + id));
    }

    /** A page of members and one more. */
    public List<Versioned<Member>> search(MemberQuery query) {
        return store.query(type, query.toQuery());
    }

    private static Member known(String id, @Nullable Member member) {
        if (member == null) {
            throw new NotFound("member " + id);
        }
        return member;
    }

    private static Member heard(String id, @Nullable Member member) {
        if (member == null) {
            throw new IllegalArgumentException("a post of an unknown member " + id);
        }
        return member;
    }
}
