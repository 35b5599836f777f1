package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WalkIT {
    @Autowired
    TestInstallation installation;

    @Test
    void everyEndpointRefusesForgedTokens() {
        assertThat(new BadInput(installation).forgedTokens(Set.of())).isEmpty();
    }

    @Test
    void everyEndpointRefusesStrangeBodies() {
        assertThat(new BadInput(installation).bodies("m1", Map.of("id", "c1"))).isEmpty();
    }

    @Test
    void strangeAddressesAreRefusedOrFindNothing() {
        assertThat(new BadInput(installation).addresses("m1")).isEmpty();
    }
}
