package org.guildhall.member.people.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.directory.Directory;
import org.guildhall.member.MemberServiceTest;
import org.guildhall.member.People;
import org.guildhall.member.people.terms.PostKind;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MemberServiceTest
class MembersApiIT {

    @Autowired
    private TestInstallation installation;

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Test
    void tellsAnOfficerWhoSheIs() {
        String union = people.union();
        String officer = people.holding(union, "云白露", PostKind.MINISTER, "office");

        JsonNode me = json(get(officer, "/api/members/me"));

        assertThat(me.get("member").asString()).isEqualTo(officer);
        assertThat(me.at("/union/names/en").asString()).isEqualTo("Test " + union);
        assertThat(me.at("/posts/0/post").asString()).isEqualTo("minister");
        assertThat(me.at("/posts/0/departments/0/names/zh").asString()).isEqualTo("办公室");
        assertThat(entries(me))
                .containsExactly("home", "activities", "ticket", "opinions", "inbox", "me", "work", "members", "desk");
        assertThat(me.get("demo").asBoolean()).isFalse();
    }

    @Test
    void givesEachKindOfPersonTheirEntries() {
        String student = people.student(people.union(), "云白露", 2024);

        assertThat(entries(json(get(student, "/api/members/me"))))
                .containsExactly("home", "activities", "ticket", "opinions", "inbox", "me");
        assertThat(entries(json(get(people.counselor(2024), "/api/members/me"))))
                .contains("counselor", "desk", "insight")
                .doesNotContain("ticket", "system");
        assertThat(entries(json(get(people.administrator(), "/api/members/me"))))
                .contains("system", "members");
    }

    @Test
    void pagesThroughAUnionInPinyinOrder() {
        String union = people.union();
        String officer = people.holding(union, "云白露", PostKind.OFFICER, "office");
        for (String name : List.of("安小满", "白芷", "林听雪", "安知夏", "石鹿鸣")) {
            people.student(union, name, 2024);
        }

        List<String> names = new ArrayList<>();
        String next = "";
        int pages = 0;
        do {
            JsonNode page = json(get(officer, "/api/members?limit=2&union=" + union + "&cursor=" + next));
            page.get("items").forEach(row -> names.add(row.get("displayName").asString()));
            next = page.path("next").asString("");
            pages++;
        } while (!next.isEmpty());

        assertThat(names).containsExactly("安小满", "安知夏", "白芷", "林听雪", "石鹿鸣", "云白露");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void findsByTheBeginningOfNameAndPinyin() {
        String union = people.union();
        String student = people.student(union, "蓝采薇", 2024);

        for (String typed : List.of("蓝采", "lancai", "Lan Cai", "lcw")) {
            JsonNode page = json(get(student, "/api/members?union=" + union + "&q=" + typed));
            assertThat(page.get("items")).as(typed).hasSize(1);
        }
        assertThat(json(get(student, "/api/members?union=" + union + "&q=采薇")).get("items"))
                .isEmpty();
    }

    @Test
    void filtersByDepartmentAndPost() {
        String union = people.union();
        String minister = people.holding(union, "云白露", PostKind.MINISTER, "office");
        people.holding(union, "江小满", PostKind.OFFICER, "office");
        people.holding(union, "松霜降", PostKind.OFFICER, "learning");
        String base = "/api/members?union=" + union;

        assertThat(json(get(minister, base + "&department=office")).get("items"))
                .hasSize(2);
        assertThat(json(get(minister, base + "&post=officer")).get("items")).hasSize(2);
        assertThat(json(get(minister, base + "&department=office&post=officer")).get("items"))
                .hasSize(1);
    }

    @Test
    void showsGradesToOfficersOfTheUnionOnly() {
        String union = people.union();
        String other = people.student(union, "松霜降", 2024);
        String student = people.student(union, "江小满", 2024);
        String officer = people.holding(union, "云白露", PostKind.OFFICER, "office");

        assertThat(json(get(officer, "/api/members/" + other)).get("grade").asInt())
                .isEqualTo(2024);
        assertThat(json(get(student, "/api/members/" + other)).has("grade")).isFalse();
        get(student, "/api/members?grade=2024&union=" + union).expectStatus().isForbidden();
        assertThat(json(get(officer, "/api/members?grade=2024&union=" + union)).get("items"))
                .hasSize(3);
    }

    @Test
    void letsTheCounselorOfTheGradeMoveAStudent() {
        String student = people.student(people.union(), "松霜降", 2024);
        String counselor = people.counselor(2024, 2025);

        patch(counselor, student, "\"1\"", Map.of("grade", 2025, "class", "cm-2025-1"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.class")
                .isEqualTo("cm-2025-1");
        People.await(() -> Integer.valueOf(2025)
                .equals(directory.find(student).orElseThrow().grade()));
    }

    @Test
    void refusesAClassThatDoesNotFit() {
        String student = people.student(people.union(), "松霜降", 2024);

        patch(people.counselor(2024), student, "\"1\"", Map.of("class", "cm-2025-1"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("class");
    }

    @Test
    void leavesInterestsToOneself() {
        String student = people.student(people.union(), "松霜降", 2024);

        patch(student, student, "\"1\"", Map.of("interests", List.of("arts"), "locale", "en"))
                .expectStatus()
                .isOk();
        patch(student, student, "\"2\"", Map.of("grade", 2025)).expectStatus().isForbidden();
        patch(people.counselor(2025), student, "\"2\"", Map.of("displayName", "某某"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void demandsTheVersionThatWasSeen() {
        String student = people.student(people.union(), "松霜降", 2024);

        patch(student, student, "\"7\"", Map.of("locale", "en")).expectStatus().isEqualTo(412);
        patch(student, student, null, Map.of("locale", "en")).expectStatus().isEqualTo(428);
        patch(student, student, "\"1\"", Map.of("local", "en")).expectStatus().isBadRequest();
        patch(student, student, "\"1\"", Map.of("locale", "fr")).expectStatus().isBadRequest();
    }

    @Test
    void tellsNamesOfUnionsToAnybodyAndTheRestToMembers() {
        String union = people.union();
        String student = people.student(union, "松霜降", 2024);

        assertThat(json(get(null, "/api/unions/names")))
                .anyMatch(one -> one.get("id").asString().equals(union));
        get(null, "/api/unions/" + union).expectStatus().isUnauthorized();
        get(null, "/api/members/me").expectStatus().isUnauthorized();
        get(student, "/api/unions/" + union)
                .expectBody()
                .jsonPath("$.departments[1].id")
                .isEqualTo("learning");
        get(student, "/api/unions/college").expectBody().jsonPath("$.grades[0]").isEqualTo(2024);
        get(student, "/api/unions/nowhere").expectStatus().isNotFound();
    }

    private RestTestClient.ResponseSpec get(String actor, String path) {
        return installation.as(actor).get().uri(path).exchange();
    }

    private RestTestClient.ResponseSpec patch(String actor, String member, String seen, Map<String, Object> body) {
        var request = installation
                .as(actor)
                .patch()
                .uri("/api/members/" + member)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
        return (seen == null ? request : request.header("If-Match", seen)).exchange();
    }

    private static JsonNode json(RestTestClient.ResponseSpec response) {
        byte[] body = response.expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    private static List<String> entries(JsonNode me) {
        List<String> entries = new ArrayList<>();
        me.get("entries").forEach(entry -> entries.add(entry.asString()));
        return entries;
    }
}
