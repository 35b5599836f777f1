package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.ladder.Ladder;
import org.guildhall.feedback.line.Line;

/** All a decision may look at besides the opinion: the time, the calendar, the union's line and who is in post. */
public record Moment(Instant now, WorkingDays days, Line line, Ladder ladder) {
    LocalDate today() {
        return days.dayOf(now);
    }
}
