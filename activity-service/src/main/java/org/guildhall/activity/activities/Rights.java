package org.guildhall.activity.activities;

import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;

/** Who may see, manage and come to an activity. */
public final class Rights {
    private static final String ALLOWED = "allowed";

    private Rights() {}

    /** Officers of the lead department, whoever is in charge of it, and the presidium. */
    public static boolean manages(Actor actor, String union, String department) {
        return actor.runsActivitiesOf(union, department);
    }

    /** As {@link #manages(Actor, String, String)}. */
    public static boolean manages(Actor actor, Activity activity) {
        return manages(actor, activity.details().union(), activity.details().leadDepartment());
    }

    /** Drafts and what is for officers only stay hidden from others. */
    public static boolean sees(Actor actor, Activity activity) {
        boolean inside = actor.isOfficerOf(activity.details().union()) || actor.isCounselor() || actor.isStaff();
        boolean open = activity.state() != Activity.State.DRAFT
                && !activity.details().audience().officersOnly();
        return open || inside;
    }

    /** Whether a student is among those the activity is for. */
    public static boolean invites(Activity activity, Card card) {
        Details details = activity.details();
        boolean near = details.circle() != Circle.UNION || details.union().equals(card.union());
        return card.active()
                && card.kind().equals("student")
                && near
                && details.audience().includes(card);
    }

    /** What a manager can do now, or why not; empty for everybody else. */
    public static Map<String, String> actions(Actor actor, Activity activity) {
        Map<String, String> actions = new LinkedHashMap<>();
        if (manages(actor, activity)) {
            boolean draft = activity.state() == Activity.State.DRAFT;
            boolean announced = activity.state() == Activity.State.ANNOUNCED;
            actions.put("edit", draft || announced ? ALLOWED : "wrong-state");
            actions.put("announce", draft ? ALLOWED : "wrong-state");
            actions.put("open-sign-up", announced ? ALLOWED : "wrong-state");
            actions.put("cancel", announced ? ALLOWED : "wrong-state");
            actions.put("see-roster", draft ? "wrong-state" : ALLOWED);
        }
        return actions;
    }
}
