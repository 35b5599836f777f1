package org.guildhall.activity.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityOutcome;
import org.guildhall.activity.activities.Filing;
import org.guildhall.activity.activities.desk.Deciders;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Details;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a demo's draft through its agreements, by those who hold the posts. */
@Component
@Profile("demo")
class DemoAgreement {
    private static final Duration STEP = Duration.ofHours(5);
    private final Deciders deciders;
    private final Directory directory;

    DemoAgreement(Deciders deciders, Directory directory) {
        this.deciders = deciders;
        this.directory = directory;
    }

    Activity filed(Activity draft, Instant at) {
        Filing wanted = deciders.filing(draft.id(), draft.details(), draft.responsible(), at);
        Filing lenient = new Filing(wanted.levels(), wanted.grades(), Instant.EPOCH, List.of());
        Activity filed = next(draft.file(lenient, at));
        return filed.rescore(wanted.risks(), at) instanceof ActivityOutcome.Changed scored ? scored.next() : filed;
    }

    Activity announced(Activity draft, Instant at) {
        Instant when = at.minus(Duration.ofDays(7));
        Activity activity = filed(draft, when);
        for (Level level : activity.progress().approvals().required()) {
            when = when.plus(STEP);
            activity = next(activity.agree(level, holder(level, activity), when));
        }
        for (Clearance asked : activity.progress().clearances().all()) {
            activity = next(activity.clear(cleared(asked, when), when));
        }
        return next(activity.announce(at));
    }

    private Clearance cleared(Clearance asked, Instant at) {
        String by = directory.counselorsOf(asked.grade()).getFirst().member();
        return new Clearance(asked.slot(), asked.grade(), Clearance.Answer.CLEARED, null, null, by, at);
    }

    private String holder(Level level, Activity activity) {
        Details details = activity.details();
        List<Card> holders = switch (level) {
            case MINISTER -> directory.ministersOf(details.union(), details.leadDepartment());
            case PRESIDIUM -> directory.inChargeOf(details.union(), details.leadDepartment());
            case COUNSELOR ->
                directory.counselorsOf(activity.progress().grades().iterator().next());
            case COLLEGE -> directory.staff();
        };
        return holders.isEmpty() ? "nobody" : holders.getFirst().member();
    }

    static Activity next(ActivityOutcome outcome) {
        return switch (outcome) {
            case ActivityOutcome.Changed changed -> changed.next();
            case ActivityOutcome.Same same -> throw new IllegalStateException("nothing changed");
            case ActivityOutcome.Refused refused -> throw new IllegalStateException(refused.code());
        };
    }
}
