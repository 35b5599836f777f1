package org.guildhall.activity.activities.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityEvent;
import org.guildhall.activity.activities.ActivityWire;
import org.guildhall.activity.activities.Details;
import org.guildhall.activity.activities.Slot;
import org.guildhall.activity.approval.Level;
import org.guildhall.platform.event.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domain to wire: every fact about an activity carries its whole card, so a consumer may fold it as state. */
@Component
class ActivityEventsPublisher implements ActivityWire {
    record Words(String zh, String en) {}

    record Audience(List<Integer> grades, boolean officersOnly) {}

    record SessionBody(int session, Instant startsAt, Instant endsAt, String place) {}

    record SlotBody(int slot, List<SessionBody> sessions) {}

    /** A counselor's answer, or a breach somebody asked for, and what else a type names beside the card. */
    record Extra(
            @Nullable String level,
            @Nullable List<Integer> slots,
            @Nullable List<Integer> grades,
            @Nullable String answer,
            @Nullable Integer from,
            @Nullable String breach) {
        static final Extra NONE = new Extra(null, null, null, null, null, null);

        static Extra level(Level level) {
            return new Extra(level.name(), null, null, null, null, null);
        }
    }

    record Card(
            String activity,
            String union,
            Words title,
            String kind,
            List<String> themes,
            String state,
            String semester,
            String leadDepartment,
            String responsible,
            String circle,
            Audience audience,
            List<SessionBody> sessions,
            int slot,
            List<SlotBody> choices,
            int moves,
            @Nullable String next,
            @Nullable String reason,
            @JsonUnwrapped Extra extra,
            Instant at) {}

    @Override
    public Fact fact(ActivityEvent event, Activity activity) {
        return switch (event) {
            case ActivityEvent.Filed filed -> fact("activity.filed.v1", activity, Extra.NONE);
            case ActivityEvent.SentBack back -> fact("activity.sent-back.v1", activity, Extra.level(back.level()));
            case ActivityEvent.Approved approved ->
                fact("activity.approved.v1", activity, Extra.level(approved.level()));
            case ActivityEvent.ClearanceAsked asked ->
                fact("activity.clearance-asked.v1", activity, clearance(asked.slots(), asked.grades(), null));
            case ActivityEvent.ClearanceGiven given ->
                fact(
                        "activity.clearance-given.v1",
                        activity,
                        clearance(
                                Set.of(given.clearance().slot()),
                                Set.of(given.clearance().grade()),
                                given.clearance().answer().name()));
            case ActivityEvent.Announced announced -> fact("activity.announced.v1", activity, Extra.NONE);
            case ActivityEvent.Changed changed -> fact("activity.changed.v1", activity, Extra.NONE);
            case ActivityEvent.SlotSwitched switched ->
                fact("activity.slot-switched.v1", activity, new Extra(null, null, null, null, switched.from(), null));
            case ActivityEvent.Postponed postponed -> fact("activity.postponed.v1", activity, Extra.NONE);
            case ActivityEvent.CancellationAsked asked ->
                fact(
                        "activity.cancellation-asked.v1",
                        activity,
                        new Extra(
                                null,
                                null,
                                null,
                                null,
                                null,
                                asked.breach().how().name()));
            case ActivityEvent.Cancelled cancelled -> fact("activity.cancelled.v1", activity, Extra.NONE);
            case ActivityEvent.Withdrawn withdrawn -> fact("activity.withdrawn.v1", activity, Extra.NONE);
        };
    }

    private static Extra clearance(Set<Integer> slots, Set<Integer> grades, @Nullable String answer) {
        return new Extra(
                null, slots.stream().sorted().toList(), grades.stream().sorted().toList(), answer, null, null);
    }

    private static Fact fact(String type, Activity activity, Extra extra) {
        return Fact.of(type, card(activity, extra));
    }

    private static Card card(Activity activity, Extra extra) {
        Details details = activity.details();
        return new Card(
                activity.id(),
                details.union(),
                new Words(details.title().zh(), details.title().en()),
                details.kind().code(),
                details.themes(),
                activity.state().name(),
                activity.semester(),
                details.leadDepartment(),
                activity.responsible(),
                details.circle().name(),
                new Audience(details.audience().grades(), details.audience().officersOnly()),
                sessions(details.current()),
                details.slot(),
                details.slots().stream()
                        .map(slot -> new SlotBody(slot.rank(), sessions(slot)))
                        .toList(),
                activity.moves(),
                activity.progress().approvals().next().map(Level::name).orElse(null),
                activity.reason(),
                extra,
                activity.at());
    }

    private static List<SessionBody> sessions(Slot slot) {
        return slot.sessions().stream()
                .map(s -> new SessionBody(s.session(), s.startsAt(), s.endsAt(), s.place()))
                .toList();
    }
}
