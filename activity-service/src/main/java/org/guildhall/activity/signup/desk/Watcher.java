package org.guildhall.activity.signup.desk;

import java.util.Set;
import org.guildhall.activity.signup.Roster;
import org.guildhall.platform.store.Versioned;

/** Hears what this instance has stored, before anybody is answered: caches are never older than an answer. */
@FunctionalInterface
public interface Watcher {
    /** The roster as stored and the members whose entries changed with it. */
    void stored(Versioned<Roster> roster, Set<String> touched);
}
