package org.guildhall.notification.notice.kafka;

import java.util.Map;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.Places.State;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.notice.Cause;
import org.guildhall.notification.notice.HeardEvents;
import org.guildhall.notification.notice.NoticeDesk;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.EventContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes activities and rosters over into the copies, then tells what there is to tell; what is restated is no news. */
@Configuration(proxyBeanMethods = false)
class ActivityEventsListener {
    private static final String CANCELLATION = "activity-cancelled";

    private final ActivityCards cards;
    private final Places places;
    private final NoticeDesk desk;

    ActivityEventsListener(ActivityCards cards, Places places, NoticeDesk desk) {
        this.cards = cards;
        this.places = places;
        this.desk = desk;
    }

    @Bean
    Subscription activityEvents() {
        return Subscription.to("activity.events")
                .on(HeardEvents.ACTIVITY_ANNOUNCED, CardTold.class, this::on)
                .on(HeardEvents.ACTIVITY_CHANGED, CardTold.class, this::on)
                .on(HeardEvents.ACTIVITY_CANCELLED, CardTold.class, this::on)
                .on(HeardEvents.SLOT_SWITCHED, CardTold.class, this::on)
                .on(HeardEvents.POSTPONED, CardTold.class, this::on)
                .on(HeardEvents.SIGN_UP_OPENED, RosterTold.class, this::onCounts)
                .on(HeardEvents.ROSTER_CHANGED, RosterTold.class, this::onCounts)
                .on(HeardEvents.SIGN_UP_CLOSED, RosterTold.class, this::onClosed)
                .on(HeardEvents.SEAT_CONFIRMED, RosterTold.class, (told, at) -> on(told, State.SEATED, at))
                .on(HeardEvents.PLACE_WAITING, RosterTold.class, (told, at) -> on(told, State.WAITING, at))
                .on(HeardEvents.SEAT_GIVEN_UP, RosterTold.class, (told, at) -> on(told, State.GONE, at))
                .on(HeardEvents.SEAT_RELEASED, RosterTold.class, (told, at) -> on(told, State.GONE, at))
                .on(HeardEvents.CONSENT_ASKED, RosterTold.class, this::onQuestion)
                .on(HeardEvents.LEAVE_DECIDED, AttendanceTold.class, this::on)
                .on(HeardEvents.NO_SHOW_WARNED, AttendanceTold.class, this::on)
                .concurrency(2)
                .build();
    }

    private void on(CardTold told, EventContext at) {
        cards.fold(told.card(), at);
        if (!at.restated()) {
            desk.tell(cause(told.activity(), new Thing("activity", told.activity(), at.position()), told.facts(), at));
        }
    }

    private void on(RosterTold told, State entry, EventContext at) {
        places.fold(told.told(entry, at.position()), at);
        if (!at.restated()) {
            desk.tell(cause(told, at));
        }
    }

    private void on(AttendanceTold told, EventContext at) {
        if (!at.restated()) {
            desk.tell(cause(told.activity(), new Thing("sign-up", told.signUp(), at.position()), told.facts(), at));
        }
    }

    private void onCounts(RosterTold told, EventContext at) {
        if (at.restated()) {
            places.begin(told.roster(), at);
        }
        places.fold(told.told(null, at.position()), at);
    }

    /** Who is asked stays where they are. */
    private void onQuestion(RosterTold told, EventContext at) {
        places.fold(told.told(null, at.position()), at);
        if (!at.restated()) {
            desk.tell(cause(told, at));
        }
    }

    /** After a roster is closed for a cancellation nobody can join any more: whoever slipped in before is told too. */
    private void onClosed(RosterTold told, EventContext at) {
        onCounts(told, at);
        if ("CANCELLED".equals(told.reason())) {
            desk.tellLatecomers(CANCELLATION, InboxRow.ACTIVITY + told.activity(), cause(told, at));
        }
    }

    private static Cause cause(RosterTold told, EventContext at) {
        String signUp = told.roster() + (told.member() == null ? "" : "." + told.member());
        return cause(told.activity(), new Thing("sign-up", signUp, at.position()), told.facts(), at);
    }

    private static Cause cause(String activity, Thing about, Map<String, Object> facts, EventContext at) {
        return new Cause(at.eventId(), at.type(), at.at(), InboxRow.ACTIVITY + activity, about, facts);
    }
}
