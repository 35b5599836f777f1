package org.guildhall.activity.activities;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.approval.Level;

/**
 * What a filing depends on besides the activity itself, gathered when it is filed.
 *
 * @param levels who has to agree, lowest first
 * @param grades those that make up enough of the audience for their counselors to be asked
 * @param earliest before this the notice would be too short
 * @param risks how much each slot collides
 */
public record Filing(List<Level> levels, Set<Integer> grades, Instant earliest, List<SlotRisk> risks) {
    public Filing {
        risks = List.copyOf(risks);
        levels = List.copyOf(levels);
        grades = Set.copyOf(grades);
    }
}
