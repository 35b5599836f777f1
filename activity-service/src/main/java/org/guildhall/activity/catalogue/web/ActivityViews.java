package org.guildhall.activity.catalogue.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.Rights;
import org.guildhall.activity.catalogue.web.ActivityRow.MineView;
import org.guildhall.activity.catalogue.web.ActivityRow.SeatsView;
import org.guildhall.activity.catalogue.web.ActivityRow.Words;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.details.Trait;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.views.MySignUps;
import org.guildhall.activity.signup.views.SeatBoard;
import org.guildhall.activity.signup.views.SeatCount;
import org.guildhall.activity.signup.views.SignUpRow;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Directory;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Etags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts seats and the reader's own place beside activities: two reads for a whole page, no roster. */
@Component
class ActivityViews {
    private final SeatBoard seats;
    private final MySignUps mine;
    private final Directory directory;
    private final Clock clock;

    ActivityViews(SeatBoard seats, MySignUps mine, Directory directory, Clock clock) {
        this.seats = seats;
        this.mine = mine;
        this.directory = directory;
        this.clock = clock;
    }

    /** What is known of the rosters of some activities. */
    private record Known(Map<RosterId, SeatCount> counts, Map<RosterId, SignUpRow> own) {}

    private Known known(Actor actor, List<Activity> activities) {
        List<RosterId> rosters = activities.stream()
                .flatMap(activity -> activity.details().sessions().stream()
                        .map(session -> new RosterId(activity.id(), session.session())))
                .toList();
        return new Known(seats.of(rosters), mine.in(actor.id(), rosters));
    }

    List<ActivityRow> rows(Actor actor, List<Activity> activities) {
        Known known = known(actor, activities);
        return activities.stream().map(activity -> row(activity, known)).toList();
    }

    private ActivityRow row(Activity activity, Known known) {
        Details details = activity.details();
        Session next = next(details);
        return new ActivityRow(
                activity.id(),
                Words.of(details.title()),
                details.kind().code(),
                details.themes(),
                activity.state().name(),
                details.union(),
                details.leadDepartment(),
                next.startsAt(),
                next.endsAt(),
                next.place(),
                SeatsView.of(known.counts().get(new RosterId(activity.id(), next.session()))),
                place(activity, known),
                activity.reason());
    }

    /** The session a list shows: the first not over yet, else the last. */
    private Session next(Details details) {
        Instant now = clock.instant();
        return details.sessions().stream()
                .filter(session -> now.isBefore(session.endsAt()))
                .findFirst()
                .orElseGet(() -> details.sessions().getLast());
    }

    private static @Nullable MineView place(Activity activity, Known known) {
        boolean cancelled = activity.state() == State.CANCELLED;
        SignUpRow own = activity.details().sessions().stream()
                .map(session -> known.own().get(new RosterId(activity.id(), session.session())))
                .filter(row -> row != null && row.live())
                .findFirst()
                .orElse(null);
        return MineView.of(own, cancelled);
    }

    /** One activity as the answer to whoever asked for it or changed it. */
    ResponseEntity<ActivityView> answer(Actor actor, Versioned<Activity> stored, HttpStatus status) {
        return ResponseEntity.status(status)
                .eTag(Etags.tag(stored.version()))
                .body(all(actor, List.of(stored)).getFirst());
    }

    /** Several with everything, at most a page of them. */
    List<ActivityView> all(Actor actor, List<Versioned<Activity>> stored) {
        Known known = known(actor, stored.stream().map(Versioned::state).toList());
        return stored.stream().map(each -> view(actor, each, known)).toList();
    }

    private ActivityView view(Actor actor, Versioned<Activity> stored, Known known) {
        Activity activity = stored.state();
        ActivityRow row = row(activity, known);
        Details details = activity.details();
        return new ActivityView(
                row.id(),
                row.title(),
                Words.of(details.description()),
                row.kind(),
                row.themes(),
                row.state(),
                row.union(),
                row.leadDepartment(),
                row.startsAt(),
                row.endsAt(),
                row.place(),
                row.seats(),
                row.mine(),
                row.reason(),
                details.circle().name(),
                new ActivityView.AudienceView(
                        details.audience().grades(), details.audience().officersOnly()),
                activity.semester(),
                person(activity.responsible()),
                details.sessions().stream()
                        .map(session -> session(activity, session, known))
                        .toList(),
                details.people(),
                details.traits().stream().map(Trait::code).sorted().toList(),
                activity.moves(),
                SlotView.of(activity),
                Rights.isInside(actor, activity) ? PlanView.of(activity, this::person) : null,
                stored.version(),
                Rights.actions(actor, activity));
    }

    private ActivityView.SessionView session(Activity activity, Session session, Known known) {
        RosterId roster = new RosterId(activity.id(), session.session());
        SeatCount count = known.counts().get(roster);
        return new ActivityView.SessionView(
                session.session(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                SeatsView.of(count),
                MineInSession.of(activity, session, known.own().get(roster), count, clock.instant()));
    }

    private ActivityView.PersonView person(String member) {
        String name = directory.find(member).map(card -> card.displayName()).orElse(member);
        return new ActivityView.PersonView(member, name);
    }
}
