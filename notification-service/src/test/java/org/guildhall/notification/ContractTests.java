package org.guildhall.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class ContractTests {

    @Test
    void statesEveryFactWithASampleThatFits() {
        assertThat(Samples.checkAll(Path.of("contracts"))).containsExactly("notification.notice-delivered.v1");
    }
}
