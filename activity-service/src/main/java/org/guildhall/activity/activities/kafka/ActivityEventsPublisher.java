package org.guildhall.activity.activities.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.ActivityEvent;
import org.guildhall.activity.activities.desk.ActivityWire;
import org.guildhall.activity.approval.Clearance;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Slot;
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
            case ActivityEvent.Approved agreed -> fact("activity.approved.v1", activity, Extra.level(agreed.level()));
            case ActivityEvent.ClearanceAsked asked ->
                fact("activity.clearance-asked.v1", activity, Extra.clearance(asked.slots(), asked.grades(), null));
            case ActivityEvent.ClearanceGiven given -> {
                Clearance said = given.clearance();
                Extra answer = Extra.clearance(
                        Set.of(said.slot()), Set.of(said.grade()), said.answer().name());
                yield fact("activity.clearance-given.v1", activity, answer);
            }
            case ActivityEvent.SlotAtRisk danger -> fact("activity.slot-at-risk.v1", activity, Extra.danger(danger));
            case ActivityEvent.Announced announced -> fact("activity.announced.v1", activity, Extra.NONE);
            case ActivityEvent.Changed changed -> fact("activity.changed.v1", activity, Extra.NONE);
            case ActivityEvent.SlotSwitched switched ->
                fact("activity.slot-switched.v1", activity, Extra.from(switched.from()));
            case ActivityEvent.Postponed postponed -> fact("activity.postponed.v1", activity, Extra.NONE);
            case ActivityEvent.CancellationAsked asked ->
                fact(
                        "activity.cancellation-asked.v1",
                        activity,
                        Extra.breach(asked.breach().how()));
            case ActivityEvent.Cancelled cancelled -> fact("activity.cancelled.v1", activity, Extra.NONE);
            case ActivityEvent.Withdrawn withdrawn -> fact("activity.withdrawn.v1", activity, Extra.NONE);
        };
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
                activity.turn().map(Level::name).orElse(null),
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
