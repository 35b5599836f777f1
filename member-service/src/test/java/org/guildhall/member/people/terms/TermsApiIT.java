package org.guildhall.member.people.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guildhall.directory.Directory;
import org.guildhall.member.MemberServiceTest;
import org.guildhall.member.People;
import org.guildhall.member.people.unions.Unions;
import org.guildhall.platform.store.Ids;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@MemberServiceTest
class TermsApiIT {

    @Autowired
    private TestInstallation installation;

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private Unions unions;

    private String union;
    private String president;

    @BeforeEach
    void aUnionWithAPresident() {
        union = people.union();
        president = people.holding(union, "云白露", PostKind.PRESIDENT);
    }

    @Test
    void turnsAPostIntoRightsAndIntoCharge() {
        String vice = people.student(union, "江小满", 2024);

        take(president, vice, "vice-president", "office").expectStatus().isCreated();

        People.await(() -> directory.actor(vice).orElseThrow().isInChargeOf(union, "office"));
        People.await(() -> unions.get(union).inCharge("office").equals(List.of(vice)));
        assertThat(unions.get(union).inCharge("learning")).containsExactly(president);
    }

    @Test
    void takesRightsAwayWhenAPostEnds() {
        String vice = people.student(union, "江小满", 2024);
        take(president, vice, "vice-president", "office").expectStatus().isCreated();
        People.await(() -> directory.actor(vice).orElseThrow().isOfficer());

        post(president, "/posts/p2/end", Map.of()).expectStatus().isOk();

        People.await(() -> !directory.actor(vice).orElseThrow().isOfficer());
        People.await(() -> unions.get(union).inCharge("office").equals(List.of(president)));
    }

    @Test
    void refusesASecondPresident() {
        String counselor = people.counselor(2024);
        String other = people.student(union, "江小满", 2024);

        take(counselor, other, "president")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("post-taken")
                .jsonPath("$.title")
                .isEqualTo("这个职位已经有人担任。");
    }

    @Test
    void hidesDepartmentsThatAreNotInCharge() {
        String vice = people.holding(union, "江小满", PostKind.VICE_PRESIDENT, "office");
        String student = people.student(union, "竹谷雨", 2025);

        take(vice, student, "officer", "learning").expectStatus().isNotFound();
        take(vice, student, "officer", "office").expectStatus().isCreated();
        take(student, student, "officer", "office").expectStatus().isForbidden();
    }

    @Test
    void refusesPeopleOfAnotherUnionAndUnknownDepartments() {
        String stranger = people.student(people.union(), "竹谷雨", 2025);
        String student = people.student(union, "松霜降", 2025);

        take(president, stranger, "officer", "office").expectStatus().isBadRequest();
        take(president, student, "officer", "kitchen").expectStatus().isBadRequest();
        take(president, student, "officer").expectStatus().isBadRequest();
    }

    @Test
    void answersTheSameWhenACommandIsRepeated() {
        String student = people.student(union, "竹谷雨", 2025);
        String key = Ids.next();

        send(president, "/posts", naming(student, "officer", "office"), key)
                .expectStatus()
                .isCreated();
        send(president, "/posts", naming(student, "officer", "office"), key)
                .expectStatus()
                .isCreated();
        send(president, "/posts", naming(student, "officer", "learning"), key)
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void listsTermsWithWhatTheCallerMayDo() {
        String student = people.student(union, "竹谷雨", 2025);

        installation
                .as(president)
                .get()
                .uri("/api/terms?union=" + union)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].posts[0].member.displayName")
                .isEqualTo("云白露")
                .jsonPath("$[0].actions.take-post")
                .isEqualTo("allowed");
        installation
                .as(student)
                .get()
                .uri("/api/terms?union=" + union)
                .exchange()
                .expectBody()
                .jsonPath("$[0].actions.take-post")
                .isEqualTo("presidium-only")
                .jsonPath("$[0].posts[0].actions.end")
                .isEqualTo("counselor-only");
    }

    private RestTestClient.ResponseSpec take(String actor, String member, String post, String... departments) {
        return post(actor, "/posts", naming(member, post, departments));
    }

    private static Map<String, Object> naming(String member, String post, String... departments) {
        return Map.of("member", member, "post", post, "departments", List.of(departments));
    }

    private RestTestClient.ResponseSpec post(String actor, String path, Map<String, Object> body) {
        return send(actor, path, body, Ids.next());
    }

    private RestTestClient.ResponseSpec send(String actor, String path, Map<String, Object> body, String key) {
        return installation
                .as(actor)
                .post()
                .uri("/api/terms/" + union + "-1" + path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
