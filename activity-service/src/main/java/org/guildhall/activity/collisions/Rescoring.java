package org.guildhall.activity.collisions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.activities.desk.SlotRisks;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.platform.store.Command;
import org.springframework.stereotype.Service;

/** Looks again at every slot of a week in which a calendar has changed. */
@Service
public class Rescoring {
    private static final Duration LONGEST_SESSION = Duration.ofDays(1);
    private static final int MOST = 1_000;
    private final Activities activities;
    private final SlotRisks risks;
    private final Clock clock;

    public Rescoring(Activities activities, SlotRisks risks, Clock clock) {
        this.activities = activities;
        this.risks = risks;
        this.clock = clock;
    }

    /** Repeated for the same cause it changes nothing. */
    public void week(LocalDate monday, String cause) {
        Instant from = monday.atStartOfDay(Semester.CAMPUS).toInstant();
        Instant until = monday.plusWeeks(1).atStartOfDay(Semester.CAMPUS).toInstant();
        activities.beginning(from.minus(LONGEST_SESSION), until, MOST).forEach(activity -> rescore(activity, cause));
    }

    private void rescore(Activity activity, String cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        activities
                .change(
                        activity.id(),
                        Command.internal("rescore/" + activity.id() + "/" + cause),
                        current -> current == null
                                ? new ActivityOutcome.Same()
                                : current.rescore(risks.of(current.details(), current.id()), now))
                .orRefuse();
    }
}
