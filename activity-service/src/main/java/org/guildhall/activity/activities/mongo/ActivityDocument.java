package org.guildhall.activity.activities.mongo;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.Audience;
import org.guildhall.activity.activities.Circle;
import org.guildhall.activity.activities.Details;
import org.guildhall.activity.activities.Kind;
import org.guildhall.activity.activities.Names;
import org.guildhall.activity.activities.Session;
import org.jspecify.annotations.Nullable;

/** An activity as stored; {@code startsAt}, {@code endsAt} and {@code semester} are there for the list's index. */
record ActivityDocument(
        String state,
        Names title,
        Names description,
        String kind,
        List<String> themes,
        String union,
        String leadDepartment,
        String circle,
        List<Integer> grades,
        boolean officersOnly,
        List<Session> sessions,
        Instant startsAt,
        Instant endsAt,
        String semester,
        String responsible,
        @Nullable String reason,
        Instant at) {

    static ActivityDocument of(Activity activity) {
        Details d = activity.details();
        return new ActivityDocument(
                activity.state().name(),
                d.title(),
                d.description(),
                d.kind().code(),
                d.themes(),
                d.union(),
                d.leadDepartment(),
                d.circle().name(),
                d.audience().grades(),
                d.audience().officersOnly(),
                d.sessions(),
                d.startsAt(),
                d.endsAt(),
                activity.semester(),
                activity.responsible(),
                activity.reason(),
                activity.at());
    }

    Activity toActivity(String id) {
        Details details = new Details(
                title,
                description,
                Kind.of(kind),
                themes,
                union,
                leadDepartment,
                Circle.valueOf(circle),
                new Audience(grades, officersOnly),
                sessions);
        return new Activity(id, Activity.State.valueOf(state), details, responsible, reason, at);
    }
}
