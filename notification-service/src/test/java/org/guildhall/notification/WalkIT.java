package org.guildhall.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.test.BadInput;
import org.guildhall.platform.test.Cards;
import org.guildhall.platform.test.RoleMatrix;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WalkIT {
    @Autowired
    TestInstallation installation;

    @BeforeEach
    void knowPeople() {
        installation.card(Cards.student("student", "clinical", 2024));
        installation.card(Cards.holding("officer", "clinical", 2024, "officer", "publicity"));
        installation.card(Cards.counselor("counselor", 2024));
        installation.card(Cards.staff("staff"));
        installation.card(Cards.administrator("administrator"));
    }

    @Test
    void letsEverybodySeeOnlyTheirOwn() {
        Map<String, String> members = Map.of(
                "student", "student",
                "officer", "officer",
                "counselor", "counselor",
                "staff", "staff",
                "administrator", "administrator",
                "stranger", "not-a-member");
        RoleMatrix matrix =
                new RoleMatrix(installation, members, Map.of("roster", "a.1", "sequence", "1.1", "member", "student"));

        assertThat(matrix.differences(Path.of("src/test/resources/rights.txt"))).isEmpty();
    }

    @Test
    void forgedTokensOpenNothing() {
        assertThat(new BadInput(installation).forgedTokens(Set.of())).isEmpty();
    }

    @Test
    void strangeBodiesAreProblems() {
        assertThat(new BadInput(installation).bodies("student", Map.of())).isEmpty();
    }

    @Test
    void strangeAddressesAreRefusedOrFindNothing() {
        assertThat(new BadInput(installation).addresses("student")).isEmpty();
    }
}
