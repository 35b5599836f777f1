package org.guildhall.insight.sheet.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the producers promise in their samples is what this service reads. */
class ForeignContractTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity.announced.v1",
                "activity.changed.v1",
                "activity.cancelled.v1",
                "activity.slot-switched.v1",
                "activity.postponed.v1"
            })
    void readsActivities(String type) {
        assertThat(Samples.read(type, ActivityTold.class).state()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity.sign-up-opened.v1",
                "activity.sign-up-closed.v1",
                "activity.roster-changed.v1",
                "activity.seat-confirmed.v1",
                "activity.place-waiting.v1",
                "activity.seat-given-up.v1",
                "activity.seat-released.v1"
            })
    void readsRosters(String type) {
        assertThat(Samples.read(type, RosterTold.class).seats().capacity()).isEqualTo(40);
    }

    @Test
    void readsWhoHasASeat() {
        RosterTold told = Samples.read("activity.seat-confirmed.v1", RosterTold.class);

        assertThat(told.people()).containsExactlyInAnyOrder("m-2024-0117", "m-2024-0203");
        assertThat(told.isDirect()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback.opinion-held.v1", "feedback.opinion-answered.v1", "feedback.opinion-closed.v1"})
    void readsOpinions(String type) {
        OpinionTold told = Samples.read(type, OpinionTold.class);

        assertThat(told.rung()).isPositive();
        assertThat(told.union()).isEqualTo("clinical");
    }

    @Test
    void readsCards() {
        assertThat(Samples.read("member.card-changed.v1", CardTold.class).counts())
                .isTrue();
    }
}
