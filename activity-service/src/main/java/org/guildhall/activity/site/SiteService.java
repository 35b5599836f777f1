package org.guildhall.activity.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.desk.Activities;
import org.guildhall.activity.activities.desk.Wish;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.feeds.Standing;
import org.guildhall.activity.promises.Promise;
import org.guildhall.activity.promises.Promises;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.views.SeatBoard;
import org.guildhall.activity.signup.views.SeatCount;
import org.guildhall.activity.unions.Union;
import org.guildhall.activity.unions.Unions;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What anybody may know of a union, the same for everybody: a page of activities, and how its promises went. */
@Service
public class SiteService {
    private final Unions unions;
    private final Activities activities;
    private final FirstTimes times;
    private final SeatBoard seats;
    private final Promises promises;
    private final Clock clock;

    SiteService(
            Unions unions, Activities activities, FirstTimes times, SeatBoard seats, Promises promises, Clock clock) {
        this.unions = unions;
        this.activities = activities;
        this.times = times;
        this.seats = seats;
        this.promises = promises;
        this.clock = clock;
    }

    public Union union(String id) {
        return unions.find(id).orElseThrow(() -> new NotFound("union " + id));
    }

    /** What has not ended, forward; after the last one already seen. */
    public List<Activity> coming(Union union, Wish.@Nullable After after, int limit) {
        return activities.list(wish(union, clock.instant(), after, limit));
    }

    /** What began before now, backward; after the last one already seen. */
    public List<Activity> past(Union union, Wish.@Nullable After after, int limit) {
        Wish.After start = after == null ? new Wish.After(clock.instant(), "") : after;
        return activities.list(wish(union, null, start, limit));
    }

    private static Wish wish(Union union, @Nullable Instant from, Wish.@Nullable After after, int limit) {
        return new Wish(union.id(), null, null, null, null, from, after, null, false, limit);
    }

    /** With seats and first announced times beside them: two reads for a whole page. */
    public List<Shown> shown(List<Activity> page) {
        Instant now = clock.instant();
        Map<String, Map<Integer, Instant>> first =
                times.of(page.stream().map(Activity::id).toList());
        Map<RosterId, SeatCount> counts = seats.of(page.stream()
                .map(one -> new RosterId(one.id(), Shown.next(one, now).session()))
                .toList());
        return page.stream()
                .map(one -> shown(one, now, first.getOrDefault(one.id(), Map.of()), counts))
                .filter(one -> one.standing() != Standing.HIDDEN)
                .toList();
    }

    private static Shown shown(
            Activity activity, Instant now, Map<Integer, Instant> first, Map<RosterId, SeatCount> counts) {
        Session next = Shown.next(activity, now);
        SeatCount count = counts.get(new RosterId(activity.id(), next.session()));
        Instant promised = first.getOrDefault(next.session(), next.startsAt());
        Standing standing = Standing.of(activity.state().name());
        return new Shown(
                activity,
                next,
                standing,
                standing == Standing.ON && !now.isBefore(activity.details().endsAt()),
                promised.equals(next.startsAt()) ? null : promised,
                count == null ? null : count.seats());
    }

    public Semester semester() {
        return Semester.at(clock.instant());
    }

    /** The promises of the semester that runs, in the order in which they came to their end. */
    public List<Promise> promises(Union union) {
        return promises.of(union.id(), semester().id());
    }
}
