package org.guildhall.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.guildhall.member.people.terms.PostKind;
import org.guildhall.platform.test.BadInput;
import org.guildhall.platform.test.RoleMatrix;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every documented operation: by every role, with forged tokens, with strange bodies. */
@MemberServiceTest
class WalkIT {

    @Autowired
    private TestInstallation installation;

    @Autowired
    private People people;

    private Map<String, String> members;
    private Map<String, String> things;

    @BeforeEach
    void settle() {
        String union = people.union();
        String officer = people.holding(union, "云白露", PostKind.OFFICER, "office");
        String self = people.student(union, "松霜降", 2024);
        members = Map.of(
                "self", self,
                "student", people.student(union, "江小满", 2024),
                "foreigner", people.holding(people.union(), "竹谷雨", PostKind.PRESIDENT),
                "officer", officer,
                "vice", people.holding(union, "梅惊蛰", PostKind.VICE_PRESIDENT, "office"),
                "othervice", people.holding(union, "秋晚晴", PostKind.VICE_PRESIDENT, "learning"),
                "counselor", people.counselor(2024),
                "othercounselor", people.counselor(2022),
                "administrator", people.administrator());
        things = Map.of("member", self, "union", union, "term", union + "-1", "post", "p1");
    }

    @Test
    void everyRoleGetsWhatTheTableSays() {
        assertThat(new RoleMatrix(installation, members, things).differences(Path.of("src/test/resources/rights.txt")))
                .isEmpty();
    }

    @Test
    void forgedTokensOpenNothing() {
        assertThat(new BadInput(installation).forgedTokens(Set.of("GET /api/unions/names")))
                .isEmpty();
    }

    @Test
    void strangeBodiesAreProblemsWithoutInsides() {
        assertThat(new BadInput(installation).bodies(members.get("administrator"), things))
                .isEmpty();
    }

    @Test
    void strangeAddressesAreRefusedOrFindNothing() {
        assertThat(new BadInput(installation).addresses(members.get("administrator")))
                .isEmpty();
    }
}
