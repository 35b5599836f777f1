package org.guildhall.feedback.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.ladder.Ladder;
import org.guildhall.feedback.ladder.Place;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.line.Line;

/** All a decision may look at besides the opinion: the time, the calendar, the union's line and who is in post. */
public record Moment(Instant now, WorkingDays days, Line line, Ladder ladder) {
    LocalDate today() {
        return days.dayOf(now);
    }

    int fullClock(Rung rung) {
        return line.clocks().of(rung);
    }

    /** The next filled rung above an opinion's own. */
    Optional<Place> above(OpinionSnapshot it) {
        Rung now = it.holding().rung();
        return now.above()
                .flatMap(next -> ladder.stand(Opinion.route(it), next))
                .filter(place -> place.rung().number() > now.number());
    }
}
