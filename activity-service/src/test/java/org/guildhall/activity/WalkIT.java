package org.guildhall.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.test.BadInput;
import org.guildhall.platform.test.RoleMatrix;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WalkIT {
    private static final Map<String, String> MEMBERS = Map.of(
            "student", Campus.STUDENT,
            "officer", Campus.OFFICER,
            "other", Campus.OTHER_OFFICER,
            "president", Campus.PRESIDENT,
            "counselor", Campus.COUNSELOR);

    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    @Test
    void everyRoleMayDoWhatTheTableSays() {
        Campus campus = new Campus(installation, clock).settle();
        Map<String, String> places = places(campus);

        RoleMatrix matrix = new RoleMatrix(installation, MEMBERS, places);

        assertThat(matrix.differences(Path.of("src/test/resources/rights.txt"))).isEmpty();
    }

    @Test
    void everyEndpointRefusesForgedTokens() {
        assertThat(new BadInput(installation).forgedTokens(Set.of())).isEmpty();
    }

    @Test
    void everyEndpointRefusesStrangeBodies() {
        Campus campus = new Campus(installation, clock).settle();
        Map<String, String> places = places(campus);

        assertThat(new BadInput(installation).bodies(Campus.OFFICER, places)).isEmpty();
    }

    @Test
    void strangeAddressesAreRefusedOrFindNothing() {
        assertThat(new BadInput(installation).addresses(Campus.OFFICER)).isEmpty();
    }

    private static Map<String, String> places(Campus campus) {
        return Map.of(
                "id", campus.open(5, 0),
                "n", "1",
                "rank", "1",
                "grade", "2024",
                "calendar", campus.calendar(Campus.COUNSELOR, 2024));
    }
}
