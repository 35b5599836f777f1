package org.guildhall.activity.site.web;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.activities.PromiseEnd.Outcome;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.feeds.Standing;
import org.guildhall.activity.promises.Credit;
import org.guildhall.activity.promises.Promise;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.activity.signup.Seats;
import org.guildhall.activity.site.Shown;
import org.guildhall.activity.unions.Union;
import org.jspecify.annotations.Nullable;

/** A page of a union's public activities; the first one begins with how its promises went. */
record PublicSite(
        String union,
        PublicWords names,
        @Nullable PublicPromises promises,
        List<PublicActivity> items,
        @Nullable String next) {
    private static final int PICTURED = 60;

    record PublicWords(String zh, String en) {
        static PublicWords of(Names names) {
            return new PublicWords(names.zh(), names.en());
        }
    }

    /** Counts of people, and nobody's name. */
    record PublicSeats(String state, int capacity, int taken, int waiting) {
        static @Nullable PublicSeats of(@Nullable Seats seats) {
            return seats == null
                    ? null
                    : new PublicSeats(seats.state().name(), seats.capacity(), seats.taken(), seats.waiting());
        }
    }

    /** The state is ANNOUNCED, HELD, CANCELLED or POSTPONED. */
    record PublicActivity(
            String id,
            PublicWords title,
            PublicWords description,
            String kind,
            String state,
            PublicWords by,
            Instant startsAt,
            Instant endsAt,
            String place,
            int sessions,
            @Nullable Instant movedFrom,
            @Nullable PublicSeats seats,
            @Nullable String reason) {
        static PublicActivity of(Shown shown, Union union) {
            var details = shown.activity().details();
            String on = shown.held() ? "HELD" : "ANNOUNCED";
            return new PublicActivity(
                    shown.activity().id(),
                    PublicWords.of(details.title()),
                    PublicWords.of(details.description()),
                    details.kind().code(),
                    shown.standing() == Standing.ON ? on : shown.standing().name(),
                    department(union, details.leadDepartment()),
                    shown.session().startsAt(),
                    shown.session().endsAt(),
                    shown.session().place(),
                    details.sessions().size(),
                    shown.movedFrom(),
                    PublicSeats.of(shown.seats()),
                    shown.activity().reason());
        }

        private static PublicWords department(Union union, String id) {
            return union.departments().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(one -> PublicWords.of(one.names()))
                    .orElse(new PublicWords(id, id));
        }
    }

    /** The latest outcomes in order, true for kept, without excused ones; the percentage is absent while three promises have not ended. */
    record PublicPromises(
            PublicWords semester,
            int kept,
            int broken,
            @Nullable Integer percent,
            List<Boolean> latest) {
        static PublicPromises of(Semester semester, List<Promise> promises) {
            Credit credit = Credit.of(promises);
            List<Boolean> outcomes = promises.stream()
                    .map(promise -> promise.end().outcome())
                    .filter(outcome -> outcome != Outcome.EXCUSED)
                    .map(outcome -> outcome == Outcome.KEPT)
                    .toList();
            return new PublicPromises(
                    new PublicWords(semester.zh(), semester.en()),
                    credit.kept(),
                    credit.broken(),
                    credit.percent().isPresent() ? credit.percent().getAsInt() : null,
                    outcomes.subList(Math.max(0, outcomes.size() - PICTURED), outcomes.size()));
        }
    }
}
