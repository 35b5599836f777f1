package org.guildhall.activity.signup.path;

import java.util.Optional;
import org.guildhall.activity.signup.views.SignUpId;

/** Where the ways of sign-ups are read from. */
public interface SeatPaths {
    /** The way of the sign-up; a companion's is that of the party. */
    Optional<SeatPath> find(SignUpId id);
}
