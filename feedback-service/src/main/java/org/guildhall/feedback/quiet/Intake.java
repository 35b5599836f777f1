package org.guildhall.feedback.quiet;

import java.util.List;
import java.util.Optional;

/** Where anonymous acts wait for the next release: one per opinion, without any time, a later one replacing it. */
public interface Intake {
    void put(Waiting waiting);

    Optional<Waiting> find(String opinion);

    /** The next of those waiting after an id, in order of id: a hash, so that no order of arrival is left. */
    List<Waiting> after(String opinion, int limit);

    /** Removes the act with this mark, unless a later one took its place. */
    void remove(Waiting waiting);

    /** Whether any waiting act is wrapped by this key. */
    boolean namesKey(String alias);
}
