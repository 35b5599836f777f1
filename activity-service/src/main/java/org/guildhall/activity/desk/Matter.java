package org.guildhall.activity.desk;

import java.util.Optional;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/** What a desk must know of its aggregate: where it is kept, how a draft is made, and when one is worth a write. */
public interface Matter<I, S, A> {
    /** The state as stored now. */
    Optional<Versioned<S>> load(I id);

    /**
     * Stores a draft in one compare-and-set write; absent when another writer was first.
     *
     * @param before what the draft was made of, null for a new state
     * @throws org.guildhall.platform.store.UnknownOutcomeException when nobody can say whether it was written
     */
    Optional<Versioned<S>> store(@Nullable Versioned<S> before, S draft);

    /** A copy to decide on; the state itself stays as it is. */
    S draft(S state);

    /** Whether anything was decided that must be kept. */
    boolean changed(S draft);

    /** The answer where there is no state to ask. */
    A unknown();

    /** What is left to do in a next write. */
    default @Nullable Decide<S, A> rest(S draft) {
        return null;
    }

    /** Hears what was stored, before anybody is answered. */
    default void stored(Versioned<S> stored, S draft) {}
}
