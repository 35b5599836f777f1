package org.guildhall.feedback.line;

import java.util.List;
import java.util.Optional;

/** The lines in force. */
public interface Lines {
    Optional<Line> of(String union);

    List<Line> all();
}
