package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private final Rig rig = Rig.shared();

    @Test
    void letsABurstOfFortyThroughAndThenAsksForPatience() {
        Browser browser = rig.signedIn("quick");
        List<HttpResponse<String>> answers =
                IntStream.range(0, 80).mapToObj(n -> browser.getAsync("/api/activities")).toList().stream()
                        .map(answer -> answer.join())
                        .toList();

        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertThat(answers.size() - refused.size()).isBetween(40, 70);
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("retry-after")).hasValue("1");
            assertThat(answer.body()).contains("too-many-requests");
        });
        String other = rig.signIn.accessToken("patient");
        assertThat(IntStream.range(0, 30)
                        .mapToObj(n -> rig.browser().getAsync("/api/activities", "Authorization", "Bearer " + other))
                        .toList()
                        .stream()
                        .map(answer -> answer.join().statusCode()))
                .containsOnly(200);
    }

    @Test
    void countsSignUpsApart() {
        Browser browser = rig.signedIn("eager");
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(browser.post("/api/sign-ups", "{}").statusCode());
        }

        assertThat(answers).startsWith(200, 200, 200, 200, 200).contains(429);
        assertThat(browser.get("/api/sign-ups").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesLargeBodiesWhetherAnnouncedOrNot() {
        Browser browser = rig.signedIn("large");
        String large = "x".repeat(70 * 1024);

        assertThat(browser.post("/api/activities", large).statusCode()).isEqualTo(413);
        var chunked = browser.request("POST", "/api/activities", null)
                .header("X-XSRF-TOKEN", browser.cookies().get("XSRF-TOKEN"))
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)));
        assertThat(browser.send(chunked).statusCode()).isEqualTo(413);
        assertThat(browser.post("/api/opinions/1/proofs", large).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesLargeHeaders() {
        HttpResponse<String> refused = rig.browser().get("/api/unions/names", "X-Large", "x".repeat(9 * 1024));

        assertThat(refused.statusCode()).isIn(413, 431);
    }
}
