package org.guildhall.feedback.ladder;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is in post now, as member ids: the question the ladder asks of the directory. */
public interface Officeholders {
    Set<String> officers(String union, String department);

    Set<String> ministers(String union, String department);

    /** Vice presidents in charge of any of the departments, else the president. */
    Set<String> presidium(String union, Set<String> departments);

    /** President and vice presidents. */
    Set<String> wholePresidium(String union);

    /** Counselors of the grade; without a grade, those the union's line names. */
    Set<String> counselors(String union, @Nullable Integer grade);

    /** The college's staff for the union's line. */
    Set<String> staff(String union);
}
