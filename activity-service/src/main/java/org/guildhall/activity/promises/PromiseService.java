package org.guildhall.activity.promises;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.desk.ActivityService;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.views.SeatCount;
import org.guildhall.activity.signup.views.SeatCounts;
import org.guildhall.directory.Actor;
import org.springframework.stereotype.Service;

/** How far a union's announcements can be relied on; for everybody, since they were promises to everybody. */
@Service
public class PromiseService {
    private final Promises promises;
    private final ActivityService activities;
    private final SeatCounts seats;
    private final Clock clock;

    public PromiseService(Promises promises, ActivityService activities, SeatCounts seats, Clock clock) {
        this.clock = clock;
        this.promises = promises;
        this.activities = activities;
        this.seats = seats;
    }

    /** The credit of a union and of each department that made promises. */
    public record Standing(Credit union, Map<String, Credit> departments) {}

    public Standing standing(String union, String semester) {
        List<Promise> all = promises.of(union, semester);
        Map<String, List<Promise>> byDepartment =
                all.stream().collect(Collectors.groupingBy(Promise::department, TreeMap::new, Collectors.toList()));
        Map<String, Credit> departments = new TreeMap<>();
        byDepartment.forEach((department, own) -> departments.put(department, Credit.of(own)));
        return new Standing(Credit.of(all), departments);
    }

    /** What cancelling would cost, for those who could. */
    public Cost cost(Actor actor, String id) {
        return cost(activities.answered(actor, id), clock.instant());
    }

    Cost cost(Activity activity, Instant now) {
        Standing standing = standing(activity.details().union(), activity.semester());
        Credit department =
                standing.departments().getOrDefault(activity.details().leadDepartment(), Credit.NONE);
        int seated = 0;
        int waiting = 0;
        for (SeatCount count : counts(activity)) {
            seated += count.seats().taken();
            waiting += count.seats().waiting();
        }
        return new Cost(
                seated, waiting, Cost.Change.of(department), Cost.Change.of(standing.union()), activity.fallbacks(now));
    }

    private List<SeatCount> counts(Activity activity) {
        List<RosterId> rosters = activity.details().sessions().stream()
                .map(session -> new RosterId(activity.id(), session.session()))
                .toList();
        return List.copyOf(seats.all(rosters).values());
    }
}
