package org.guildhall.activity.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who decides on a filed activity, lowest first. */
public enum Level {
    /** A minister of the lead department. */
    MINISTER,
    /** Whoever of the presidium is in charge of the lead department. */
    PRESIDIUM,
    /** A counselor of a grade concerned. */
    COUNSELOR,
    /** The college's staff: for guests, off campus, many people, credit. */
    COLLEGE;

    /**
     * The levels an activity has to pass. Nobody decides their own, so the proposer's own level and those below are left
     * out; so is one that nobody holds.
     *
     * @param own the highest level the proposer holds
     */
    public static List<Level> required(@Nullable Level own, boolean weighty, Set<Level> vacant) {
        Set<Level> levels = EnumSet.allOf(Level.class);
        levels.removeAll(vacant);
        if (own != null) {
            levels.removeIf(level -> level.compareTo(own) <= 0);
        }
        if (!weighty) {
            levels.remove(COLLEGE);
        }
        return List.copyOf(levels);
    }
}
