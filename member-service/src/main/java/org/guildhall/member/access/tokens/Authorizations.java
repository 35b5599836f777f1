package org.guildhall.member.access.tokens;

import java.time.Instant;

/** The authorizations given out, as far as housekeeping is concerned. */
public interface Authorizations {

    /** Removes those no token of which can be used any more; gives their number. */
    long removeExpired(Instant now);
}
