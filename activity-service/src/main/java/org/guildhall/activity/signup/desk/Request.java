package org.guildhall.activity.signup.desk;

import org.guildhall.activity.desk.Decide;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.SignUpOutcome;

/** One decision asked of a roster. */
@FunctionalInterface
public interface Request extends Decide<Roster, SignUpOutcome> {}
