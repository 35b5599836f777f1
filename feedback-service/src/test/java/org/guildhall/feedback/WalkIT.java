package org.guildhall.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.test.BadInput;
import org.guildhall.platform.test.RoleMatrix;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every documented operation: by every role, with forged tokens, with strange bodies. */
@FeedbackTest
class WalkIT {

    private static final Map<String, String> MEMBERS = Map.of(
            "asker", "asker",
            "other", "other",
            "foreigner", "foreigner",
            "officer", "officer-o",
            "stranger", "officer-n",
            "minister", "minister-o",
            "president", "president",
            "counselor", "counselor",
            "staff", "staff",
            "administrator", "admin");

    @Autowired
    TestInstallation installation;

    private Map<String, String> opinion;

    @BeforeEach
    void settle() {
        opinion = Map.of("id", College.in(installation).fresh());
    }

    @Test
    void everyRoleGetsWhatTheTableSays() {
        assertThat(new RoleMatrix(installation, MEMBERS, opinion).differences(Path.of("src/test/resources/rights.txt")))
                .isEmpty();
    }

    @Test
    void forgedTokensOpenNothing() {
        Set<String> open = Set.of(
                "GET /api/opinions/published",
                "GET /api/opinions/anonymous/rules",
                "POST /api/opinions/anonymous",
                "POST /api/opinions/anonymous/acts",
                "POST /api/opinions/anonymous/thread");
        assertThat(new BadInput(installation).forgedTokens(open)).isEmpty();
    }

    @Test
    void strangeBodiesAreProblemsWithoutInsides() {
        assertThat(new BadInput(installation).bodies("officer-o", opinion)).isEmpty();
    }

    @Test
    void strangeAddressesAreRefusedOrFindNothing() {
        assertThat(new BadInput(installation).addresses("officer-o")).isEmpty();
    }
}
