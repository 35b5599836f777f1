package org.guildhall.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class ContractTests {
    @Test
    void everySchemaHasASampleThatFitsIt() {
        assertThat(Samples.checkAll(Path.of("contracts")))
                .containsExactly(
                        "activity.announced.v1",
                        "activity.approved.v1",
                        "activity.attended.v1",
                        "activity.calendar-changed.v1",
                        "activity.cancellation-asked.v1",
                        "activity.cancelled.v1",
                        "activity.changed.v1",
                        "activity.checked-in.v1",
                        "activity.checked-out.v1",
                        "activity.clearance-asked.v1",
                        "activity.clearance-given.v1",
                        "activity.consent-asked.v1",
                        "activity.consent-given.v1",
                        "activity.filed.v1",
                        "activity.leave-asked.v1",
                        "activity.leave-decided.v1",
                        "activity.no-show-recorded.v1",
                        "activity.no-show-warned.v1",
                        "activity.no-show-withdrawn.v1",
                        "activity.place-waiting.v1",
                        "activity.postponed.v1",
                        "activity.roster-changed.v1",
                        "activity.seat-confirmed.v1",
                        "activity.seat-given-up.v1",
                        "activity.seat-released.v1",
                        "activity.sent-back.v1",
                        "activity.sign-up-closed.v1",
                        "activity.sign-up-opened.v1",
                        "activity.slot-at-risk.v1",
                        "activity.slot-switched.v1",
                        "activity.withdrawn.v1",
                        "activity.working-days-changed.v1");
    }
}
