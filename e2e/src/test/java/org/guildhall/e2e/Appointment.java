package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An officer's post in the running term of the clinical union, given for the time of a test. */
record Appointment(Visitor president, String member) implements AutoCloseable {

    static Appointment ofOfficer(Visitor president, String member, String department) {
        JsonNode term = term(president);
        String post = """
                {"member":"%s","post":"officer","departments":["%s"]}""".formatted(member, department);
        Visitor.Answer taken =
                president.post(posts(term), post, UUID.randomUUID().toString(), version(term));
        assertThat(taken.status()).as(taken.text()).isLessThan(300);
        return new Appointment(president, member);
    }

    private static JsonNode term(Visitor visitor) {
        return visitor.get("/api/terms?union=clinical").json().get(0);
    }

    private static String posts(JsonNode term) {
        return "/api/terms/" + term.get("id").asString() + "/posts";
    }

    private static String version(JsonNode term) {
        return "\"" + term.get("version").asLong() + "\"";
    }

    /** Ends the post. */
    @Override
    public void close() {
        for (JsonNode post : term(president).get("posts")) {
            if (post.at("/member/id").asString().equals(member)) {
                JsonNode term = term(president);
                president.post(
                        posts(term) + "/" + post.get("id").asString() + "/end",
                        "{}",
                        UUID.randomUUID().toString(),
                        version(term));
            }
        }
    }
}
