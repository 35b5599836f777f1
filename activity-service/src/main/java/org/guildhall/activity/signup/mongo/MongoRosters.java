package org.guildhall.activity.signup.mongo;

import java.util.List;
import java.util.Optional;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.desk.Rosters;
import org.guildhall.activity.signup.desk.SignUpWire;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Changes;
import org.guildhall.platform.store.StoreSettings;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rosters as aggregates, written entry by entry; what a write left behind is known without reading it again. */
@Component
class MongoRosters implements Rosters {
    private static final Versioned.PendingSize UNKNOWN = new Versioned.PendingSize(0, 0);
    private final RosterCodec codec = new RosterCodec();
    private final AggregateStore store;
    private final AggregateType<Roster> type;
    private final SignUpWire wire;
    private final StoreSettings settings;

    MongoRosters(AggregateStore store, AggregateType<Roster> type, SignUpWire wire, StoreSettings settings) {
        this.store = store;
        this.type = type;
        this.wire = wire;
        this.settings = settings;
    }

    @Override
    public Optional<Versioned<Roster>> load(RosterId id) {
        return store.find(type, id.toString());
    }

    @Override
    public Optional<Versioned<Roster>> store(@Nullable Versioned<Roster> before, Roster draft) {
        List<Fact> facts =
                draft.events().stream().map(event -> wire.fact(draft, event)).toList();
        Changes changes =
                before == null ? Changes.whole(codec.write(draft)) : codec.changes(draft, before.version() + 1);
        if (!store.commit(type, before, draft.id().toString(), draft, changes, facts)) {
            return Optional.empty();
        }
        return sameEpoch(before) ? Optional.of(after(before, draft, facts.size())) : load(draft.id());
    }

    private boolean sameEpoch(@Nullable Versioned<Roster> before) {
        return before != null && before.position() > 0 && Position.epoch(before.position()) >= settings.epoch();
    }

    private static Versioned<Roster> after(@Nullable Versioned<Roster> before, Roster draft, int facts) {
        long version = before == null ? 1 : before.version() + 1;
        long position = before == null ? facts : before.position() + facts;
        return new Versioned<>(draft.id().toString(), version, position, draft, List.of(), UNKNOWN);
    }
}
