package org.guildhall.activity.activities.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.Breach;
import org.guildhall.activity.activities.Progress;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.details.Circle;
import org.guildhall.activity.details.Details;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;

/** Who may see, manage and come to an activity. */
public final class Rights {
    private static final String ALLOWED = "allowed";
    private static final String WRONG_STATE = "wrong-state";

    private Rights() {}

    /** Officers of the lead department, whoever is in charge of it, and the presidium. */
    public static boolean manages(Actor actor, String union, String department) {
        return actor.runsActivitiesOf(union, department);
    }

    /** As {@link #manages(Actor, String, String)}. */
    public static boolean manages(Actor actor, Activity activity) {
        return manages(actor, activity.details().union(), activity.details().leadDepartment());
    }

    /** The responsible person, the department's minister, and whoever is in charge of it. */
    public static boolean answersFor(Actor actor, Activity activity) {
        Details details = activity.details();
        return manages(actor, activity)
                && (actor.id().equals(activity.responsible())
                        || actor.isMinisterOf(details.union(), details.leadDepartment())
                        || actor.isInChargeOf(details.union(), details.leadDepartment()));
    }

    /** What nobody has been promised and what is for officers only stay hidden from others. */
    public static boolean sees(Actor actor, Activity activity) {
        boolean open =
                activity.state().isPublic() && !activity.details().audience().officersOnly();
        return open || isInside(actor, activity);
    }

    /** Officers of its union, counselors and the college: who may know how plans come about. */
    public static boolean isInside(Actor actor, Activity activity) {
        return actor.isOfficerOf(activity.details().union()) || actor.isCounselor() || actor.isStaff();
    }

    /** Whether a student is among those the activity is for. */
    public static boolean invites(Activity activity, Card card) {
        return invites(activity.details(), card);
    }

    static boolean invites(Details details, Card card) {
        boolean near = details.circle() != Circle.UNION || details.union().equals(card.union());
        return card.active()
                && card.kind().equals("student")
                && near
                && details.audience().includes(card);
    }

    /** What the actor can do now, or why not; empty for everybody who has nothing to do with it. */
    public static Map<String, String> actions(Actor actor, Activity activity) {
        Map<String, String> actions = new LinkedHashMap<>();
        State state = activity.state();
        if (manages(actor, activity)) {
            actions.put("edit", state.isOver() ? WRONG_STATE : ALLOWED);
            actions.put("open-sign-up", when(state == State.ANNOUNCED));
            actions.put("see-roster", when(state.isPublic()));
        }
        if (answersFor(actor, activity)) {
            boolean approved = state == State.APPROVED || state == State.POSTPONED;
            actions.put("file", when(state == State.DRAFT));
            actions.put("announce", when(approved));
            actions.put("withdraw", when(!state.isPublic() && state != State.WITHDRAWN));
            actions.put("switch-slot", when(state == State.ANNOUNCED));
            actions.put("postpone", when(state == State.ANNOUNCED));
            actions.put("cancel", when(state == State.ANNOUNCED || state == State.POSTPONED));
        }
        decisions(actor, activity, actions);
        return actions;
    }

    private static void decisions(Actor actor, Activity activity, Map<String, String> actions) {
        Progress progress = activity.progress();
        activity.turn()
                .filter(level -> Deciders.holds(actor, level, activity))
                .ifPresent(level ->
                        actions.put("approve", actor.id().equals(activity.responsible()) ? "own-proposal" : ALLOWED));
        if (!activity.state().isOver() && progress.grades().stream().anyMatch(grade -> clears(actor, grade))) {
            actions.put("clear", ALLOWED);
        }
        Breach asked = progress.asked();
        if (asked != null && actor.isPresidium(activity.details().union())) {
            actions.put("sign-off", asked.by().equals(actor.id()) ? "same-person" : ALLOWED);
        }
    }

    /** Whether the actor may speak for a grade. */
    static boolean clears(Actor actor, int grade) {
        return actor.isCounselorOf(grade) || actor.isStaff();
    }

    private static String when(boolean possible) {
        return possible ? ALLOWED : WRONG_STATE;
    }
}
