package org.guildhall.activity.signup.desk;

import java.util.Optional;
import org.guildhall.activity.desk.Decide;
import org.guildhall.activity.desk.Matter;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Rosters at their desks: promotions left over follow in a next write. */
record RosterMatter(Rosters rosters, Watcher watcher) implements Matter<RosterId, Roster, SignUpOutcome> {
    @Override
    public Optional<Versioned<Roster>> load(RosterId id) {
        return rosters.load(id);
    }

    @Override
    public Optional<Versioned<Roster>> store(@Nullable Versioned<Roster> before, Roster draft) {
        return rosters.store(before, draft);
    }

    @Override
    public Roster draft(Roster state) {
        return state.draft();
    }

    @Override
    public boolean changed(Roster draft) {
        return !(draft.events().isEmpty() && draft.touched().isEmpty());
    }

    @Override
    public SignUpOutcome unknown() {
        return new SignUpOutcome.Unknown();
    }

    @Override
    public @Nullable Decide<Roster, SignUpOutcome> rest(Roster draft) {
        return draft.unfinished() ? Roster::keepTime : null;
    }

    @Override
    public void stored(Versioned<Roster> stored, Roster draft) {
        watcher.stored(stored, draft.touched());
    }
}
