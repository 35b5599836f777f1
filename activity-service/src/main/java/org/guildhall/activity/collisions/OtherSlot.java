package org.guildhall.activity.collisions;

import java.util.List;
import org.guildhall.activity.busy.Cell;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Names;

/**
 * A time another activity asks people to.
 *
 * @param clash one of the three for other activities
 * @param ownUnion whether it is for members of its union alone
 * @param grades whom it is for; none: all
 */
public record OtherSlot(
        String activity, Names title, String union, boolean ownUnion, List<Integer> grades, Clash clash, Span span) {
    public OtherSlot {
        grades = List.copyOf(grades);
    }

    boolean reaches(Cell cell) {
        return (!ownUnion || union.equals(cell.union())) && (grades.isEmpty() || grades.contains(cell.grade()));
    }

    Claim claim() {
        return new Claim(span.from(), span.to(), clash, title, activity);
    }
}
