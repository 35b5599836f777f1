package org.guildhall.activity.activities.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.Progress;
import org.guildhall.activity.activities.desk.Deciders;
import org.guildhall.activity.details.Audience;
import org.guildhall.activity.details.Circle;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Kind;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.details.Slot;
import org.guildhall.activity.details.Trait;

/**
 * An activity as stored; {@code sessions} are those of the slot in force. {@code state}, {@code startsAt}, {@code endsAt},
 * {@code semester}, {@code times} (of all slots) and {@code desks} (whom it waits for) follow from the rest and are there for indexes.
 */
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
        int people,
        Set<Trait> traits,
        List<Session> sessions,
        List<Slot> slots,
        int slot,
        Progress progress,
        Set<String> desks,
        List<Instant> times,
        Instant startsAt,
        Instant endsAt,
        String semester,
        String responsible,
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
                d.people(),
                d.traits(),
                d.sessions(),
                d.slots(),
                d.slot(),
                activity.progress(),
                Deciders.desksOf(activity),
                times(d),
                d.startsAt(),
                d.endsAt(),
                activity.semester(),
                activity.responsible(),
                activity.at());
    }

    private static List<Instant> times(Details details) {
        return details.slots().stream()
                .flatMap(each -> each.sessions().stream())
                .map(Session::startsAt)
                .distinct()
                .toList();
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
                people,
                traits,
                slots,
                slot);
        return new Activity(id, details, responsible, progress, at);
    }
}
