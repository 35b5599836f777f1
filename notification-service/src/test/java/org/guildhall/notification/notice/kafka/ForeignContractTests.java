package org.guildhall.notification.notice.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.notification.copy.Places.State;
import org.guildhall.notification.notice.HeardEvents;
import org.guildhall.notification.notice.kafka.FeedbackEventsListener.OpinionTold;
import org.guildhall.notification.notice.kafka.MemberEventsListener.PostTaken;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the producers promise in their samples is what this service reads. */
class ForeignContractTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                HeardEvents.ACTIVITY_ANNOUNCED,
                HeardEvents.ACTIVITY_CHANGED,
                HeardEvents.ACTIVITY_CANCELLED,
                HeardEvents.SLOT_SWITCHED,
                HeardEvents.POSTPONED
            })
    void readsActivityCards(String type) {
        CardTold told = Samples.read(type, CardTold.class);

        assertThat(told.card().title()).containsKeys("zh", "en");
        assertThat(told.card().session(1).place()).isNotBlank();
        assertThat(told.facts()).containsKeys("activity", "title", "startsAt", "grades", "officersOnly", "circle");
    }

    @Test
    void readsTheReasonOfACancellation() {
        assertThat(Samples.read(HeardEvents.ACTIVITY_CANCELLED, CardTold.class).facts())
                .containsKey("reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HeardEvents.SIGN_UP_OPENED,
                HeardEvents.SIGN_UP_CLOSED,
                HeardEvents.ROSTER_CHANGED,
                HeardEvents.SEAT_CONFIRMED,
                HeardEvents.PLACE_WAITING,
                HeardEvents.SEAT_GIVEN_UP,
                HeardEvents.SEAT_RELEASED,
                HeardEvents.CONSENT_ASKED
            })
    void readsFactsOfRosters(String type) {
        RosterTold told = Samples.read(type, RosterTold.class);

        assertThat(told.roster()).endsWith(".1");
        assertThat(told.seats().capacity()).isEqualTo(40);
    }

    @Test
    void readsEverybodyOfASeat() {
        RosterTold told = Samples.read(HeardEvents.SEAT_CONFIRMED, RosterTold.class);

        assertThat(told.told(State.SEATED, 1).entry().people()).containsExactly("m-2024-0117", "m-2024-0203");
        assertThat(told.facts()).containsEntry("from", "DIRECT");
    }

    @Test
    void readsEveryFactOfAnOpinion() {
        for (String type : HeardEvents.OPINIONS) {
            OpinionTold told = Samples.read(type, OpinionTold.class);
            assertThat(told.opinion()).isNotBlank();
            assertThat(told.facts().keySet()).containsAnyOf("holders", "recipients", "handlers", "asker");
        }
        assertThat(Samples.read("feedback.opinion-closed.v1", OpinionTold.class).how())
                .isNotBlank();
    }

    @Test
    void readsWhomAttendanceConcerns() {
        AttendanceTold decided = Samples.read(HeardEvents.LEAVE_DECIDED, AttendanceTold.class);
        assertThat(decided.facts()).containsEntry("decision", "APPROVED").containsKey("member");
        assertThat(Samples.read(HeardEvents.NO_SHOW_WARNED, AttendanceTold.class)
                        .facts())
                .containsKeys("member", "until");
    }

    @Test
    void readsPosts() {
        assertThat(Samples.read(HeardEvents.POST_TAKEN, PostTaken.class).member())
                .isNotBlank();
    }
}
