package org.guildhall.activity.feeds.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignUnionTests {
    @Test
    void readsWhatMemberServiceTellsOfUnions() {
        var union = Samples.read("member.department-changed.v1", UnionEventsListener.UnionBody.class)
                .toUnion();

        assertThat(union.names().en()).isEqualTo("Clinical");
        assertThat(union.departments()).extracting(one -> one.names().zh()).contains("办公室");
    }

    @Test
    void readsWhatMemberServiceTellsOfMembers() {
        assertThat(Samples.read("member.card-changed.v1", FeedTouches.CardBody.class)
                        .status())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity.announced.v1", "activity.changed.v1", "activity.cancelled.v1"})
    void readsOwnActivities(String type) {
        assertThat(Samples.read(type, FeedTouches.ActivityBody.class).union()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity.seat-confirmed.v1",
                "activity.place-waiting.v1",
                "activity.seat-given-up.v1",
                "activity.seat-released.v1"
            })
    void readsOwnSeats(String type) {
        assertThat(Samples.read(type, FeedTouches.SeatBody.class).member()).isNotBlank();
    }
}
