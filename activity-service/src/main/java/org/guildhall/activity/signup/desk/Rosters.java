package org.guildhall.activity.signup.desk;

import java.util.Optional;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Where rosters are kept. */
public interface Rosters {
    /** The roster as stored now. */
    Optional<Versioned<Roster>> load(RosterId id);

    /**
     * Stores a draft with its events in one compare-and-set write; absent when another writer was first.
     *
     * @param before what the draft was made of, null for a new roster
     * @throws org.guildhall.platform.store.UnknownOutcomeException when nobody can say whether it was written
     */
    Optional<Versioned<Roster>> store(@Nullable Versioned<Roster> before, Roster draft);
}
