package org.guildhall.feedback.quiet;

import java.time.Instant;

/** Remembers the last release that was finished, for all instances. */
public interface ReleaseLog {
    Instant last();

    void finished(Instant slot);
}
