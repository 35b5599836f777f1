package org.guildhall.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.guildhall.platform.test.BadInput;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WalkIT {
    @Autowired
    TestInstallation installation;

    @Test
    void forgedTokensOpenNothing() {
        assertThat(new BadInput(installation).forgedTokens(Set.of())).isEmpty();
    }

    @Test
    void strangeBodiesAreProblems() {
        assertThat(new BadInput(installation).bodies("staff", Map.of())).isEmpty();
    }

    @Test
    void strangeAddressesAreRefusedOrFindNothing() {
        installation.card(Cards.staff("staff"));
        assertThat(new BadInput(installation).addresses("staff")).isEmpty();
    }
}
