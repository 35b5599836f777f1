package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.guildhall.gateway.rig.Browser;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

class AnonymousLaneIT {

    private final Rig rig = Rig.shared();

    @Test
    void tellsTheServiceNothingAboutTheSender() {
        HttpResponse<String> sent = rig.browser()
                .post(
                        "/api/opinions/anonymous",
                        "{\"text\":\"quiet\"}",
                        "X-Forwarded-For",
                        "10.1.2.3",
                        "User-Agent",
                        "Remarkable/1.0",
                        "X-Anything",
                        "else");

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().allValues("set-cookie")).isEmpty();
        assertThat(rig.feedback.last().headers().names())
                .allSatisfy(name -> assertThat(name.toLowerCase(Locale.ROOT))
                        .isIn("content-type", "content-length", "host", "accept", "accept-language", "user-agent"));
        assertThat(rig.feedback.last().headers().get("User-Agent")).startsWith("ReactorNetty");
        assertThat(rig.feedback.last().body()).isEqualTo("{\"text\":\"quiet\"}");
    }

    @Test
    void refusesACallThatCouldBeRecognised() {
        Browser signedIn = rig.signedIn("m-1");
        String token = rig.signIn.accessToken("m-1");
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        assertRefused(signedIn.post("/api/opinions/anonymous", "{}"));
        assertRefused(rig.browser().post("/api/opinions/anonymous", "{}", "Authorization", "Bearer " + token));
        assertRefused(rig.browser().get("/api/opinions/anonymous/rules", "traceparent", trace));
        assertThat(rig.feedback.count()).isZero();
    }

    @Test
    void setsNoCookieEvenIfTheServiceTries() {
        rig.feedback.answer(
                (request, response) -> response.header("Set-Cookie", "who=me").send());

        assertThat(rig.browser().get("/api/opinions/anonymous/rules").headers().allValues("set-cookie"))
                .isEmpty();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("identifying-header");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }
}
