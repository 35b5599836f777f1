package org.guildhall.member.people.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class TermEventsListenerTests {

    @Test
    void readsPostsAsTheyAreTold() {
        TermEventsListener.PostTaken taken = Samples.read("member.post-taken.v1", TermEventsListener.PostTaken.class);
        TermEventsListener.PostLeft left = Samples.read("member.post-left.v1", TermEventsListener.PostLeft.class);

        assertThat(taken.departments()).isEqualTo(List.of("culture-sports"));
        assertThat(taken.holding()).isEqualTo(left.holding()).isEqualTo("p12");
    }
}
