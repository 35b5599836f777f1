package org.guildhall.feedback.opinion;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.guildhall.feedback.calendar.Calendar;
import org.guildhall.feedback.ladder.Ladder;
import org.guildhall.feedback.ladder.Officeholders;
import org.guildhall.feedback.ladder.RememberedOfficeholders;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.line.Lines;

/** Gathers what a decision may look at. */
public final class Moments {

    private final Clock clock;
    private final Calendar calendar;
    private final Lines lines;
    private final Officeholders offices;
    private final Ladder ladder;

    public Moments(Clock clock, Calendar calendar, Lines lines, Officeholders offices) {
        this.clock = clock;
        this.calendar = calendar;
        this.lines = lines;
        this.offices = offices;
        this.ladder = new Ladder(offices);
    }

    /** As this, but asking each question about posts once: for one walk over many opinions. */
    public Moments remembering() {
        return new Moments(clock, calendar, lines, new RememberedOfficeholders(offices));
    }

    public Instant now() {
        return clock.instant();
    }

    public Optional<Line> line(String union) {
        return lines.of(union);
    }

    /** The present moment for a union known here. */
    public Moment of(String union) {
        return at(union, clock.instant());
    }

    /** As {@link #of}, at another time: how a past semester is played. */
    public Moment at(String union, Instant when) {
        Line line = lines.of(union).orElseThrow(() -> new IllegalStateException("no line of union " + union));
        return new Moment(when, calendar.workingDays(), line, ladder);
    }
}
