package org.guildhall.member.people.unions;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class TermEventsListenerTests {

    @Test
    void readsPostsAsTheyAreTold() {
        TermEventsListener.PostTaken taken = Samples.read("member.post-taken.v1", TermEventsListener.PostTaken.class);
        TermEventsListener.PostLeft left = Samples.read("member.post-left.v1", TermEventsListener.PostLeft.class);

        assertThat(taken.union()).isEqualTo(left.union()).isEqualTo("clinical");
        assertThat(taken.post()).isEqualTo("minister");
    }
}
