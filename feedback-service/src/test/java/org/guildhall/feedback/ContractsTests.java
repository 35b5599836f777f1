package org.guildhall.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class ContractsTests {

    @Test
    void everySchemaHasASampleThatFitsIt() {
        assertThat(Samples.checkAll(Path.of("contracts")))
                .containsExactly(
                        "feedback.opinion-answered.v1",
                        "feedback.opinion-asked-back.v1",
                        "feedback.opinion-closed.v1",
                        "feedback.opinion-due-soon.v1",
                        "feedback.opinion-held.v1",
                        "feedback.opinion-overdue.v1",
                        "feedback.opinion-published.v1",
                        "feedback.opinion-signature-asked.v1",
                        "feedback.opinion-unconfirmed.v1",
                        "feedback.opinion-unsealing-asked.v1",
                        "feedback.opinion-untaken.v1",
                        "feedback.opinion-worded.v1");
    }
}
