package org.guildhall.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class ContractsTests {

    @Test
    void haveASampleThatFitsEachSchema() {
        assertThat(Samples.checkAll(Path.of("contracts")))
                .containsExactly(
                        "member.card-changed.v1",
                        "member.college-changed.v1",
                        "member.contact-changed.v1",
                        "member.department-changed.v1",
                        "member.post-left.v1",
                        "member.post-taken.v1",
                        "member.term-started.v1");
    }
}
