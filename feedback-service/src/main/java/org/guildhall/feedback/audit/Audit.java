package org.guildhall.feedback.audit;

import java.util.Optional;

/** An append-only chain of rows; each holds the hash of the one before, so that none can be changed or left out unseen. */
public interface Audit {

    /** Returns when the row is stored: only then may what it tells of happen. */
    void note(String actor, String act, String object, String reason);

    /** The number of the first row that does not follow from the one before it; empty when the chain is whole. */
    Optional<Long> firstBroken();
}
