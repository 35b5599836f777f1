package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private final Rig rig = Rig.shared();

    @Test
    void asksWhoIsTooQuickForPatienceAndNobodyElse() {
        Browser browser = rig.signedIn("quick");
        List<HttpResponse<String>> answers =
                all(IntStream.range(0, 300).mapToObj(n -> browser.getAsync("/api/activities")));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200).count())
                .isGreaterThanOrEqualTo(40);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 429))
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.headers().firstValue("retry-after")).hasValue("1");
                    assertThat(answer.body()).contains("too-many-requests");
                });
        String other = rig.signIn.accessToken("patient");
        assertThat(all(IntStream.range(0, 30)
                        .mapToObj(n -> rig.browser().getAsync("/api/activities", "Authorization", "Bearer " + other))))
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
    }

    @Test
    void countsSignUpsApart() {
        Browser browser = rig.signedIn("eager");
        List<HttpResponse<String>> answers =
                all(IntStream.range(0, 60).mapToObj(n -> browser.postAsync("/api/sign-ups", "{}")));

        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 429);
        assertThat(browser.get("/api/sign-ups").statusCode()).isEqualTo(200);
    }

    private static List<HttpResponse<String>> all(Stream<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.toList().stream().map(CompletableFuture::join).toList();
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
