package org.guildhall.activity.signup.desk;

import java.util.List;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.platform.event.Fact;

/** Turns what happened in a roster into its wire form. */
public interface SignUpWire {
    /** The fact to publish with the write. */
    Fact fact(Roster roster, SignUpEvent event);

    /** The facts that tell a roster's terms and counts anew. */
    List<Fact> restated(Roster roster);
}
