package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientIT {

    private final Rig rig = Rig.shared();

    @ParameterizedTest
    @CsvSource({
        "/,client",
        "/activities,client",
        "/activities/0190-7/run,client",
        "/u/clinical,site",
        "/u/clinical/,site",
        "/u,site",
        "/unions,client",
        "/r/ABCD1234,client",
        "/quiet,quiet",
        "/quiet/,quiet"
    })
    void servesThePageBehindEveryAddressOfTheClient(String path, String title) {
        HttpResponse<String> page = rig.browser().get(path, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>" + title + "</title>");
        assertThat(page.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(page.headers().firstValue("etag")).isPresent();
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void doesNotSendAPageTwice() {
        String etag = rig.browser().get("/").headers().firstValue("etag").orElseThrow();

        assertThat(rig.browser().get("/", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(rig.browser().get("/quiet", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsBrowsersKeepHashedFilesForEver() {
        HttpResponse<String> file = rig.browser().get("/assets/app-4f2a91c0.js");

        assertThat(file.headers().firstValue("cache-control")).hasValue("max-age=31536000, public, immutable");
        assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("text/javascript");
    }

    @Test
    void packsFilesOrTakesThemPackedFromTheBuild() {
        HttpResponse<String> packedHere = rig.browser().get("/assets/app-4f2a91c0.js", "Accept-Encoding", "gzip");
        assertThat(packedHere.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(packedHere.headers().firstValue("vary")).hasValue("Accept-Encoding");

        HttpResponse<String> packedBefore =
                rig.browser().get("/assets/packed-77aa01ff.js", "Accept-Encoding", "br, gzip");
        assertThat(packedBefore.headers().firstValue("content-encoding")).hasValue("br");
        assertThat(packedBefore.body()).isEqualTo("brotli bytes of the build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-00000000.js", "/nothing.js", "/api/nothing.html", "/sign-in/elsewhere"})
    void answersMissingFilesWithAProblemAndNoPage(String path) {
        HttpResponse<String> answer = rig.signedIn("m-1").get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"").doesNotContain("<title>");
    }

    @Test
    void tellsBrowsersToTrustThisSiteOnly() {
        var headers = rig.browser().get("/").headers();

        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
    }

    @Test
    void keepsWhatAPageOfTheSignInServerSaysItself() {
        rig.member.answer((request, response) ->
                response.header("Content-Security-Policy", "default-src 'none'").send());

        assertThat(rig.browser().get("/login").headers().allValues("content-security-policy"))
                .containsExactly("default-src 'none'");
    }

    @Test
    void neverLetsDataBeKeptUnlessAServiceSaysSo() {
        assertThat(rig.signedIn("m-1").get("/api/activities").headers().firstValue("cache-control"))
                .hasValue("no-store");
        rig.activity.answer((request, response) ->
                response.header("Cache-Control", "max-age=60").send());
        assertThat(rig.browser().get("/api/activities/public").headers().firstValue("cache-control"))
                .hasValue("max-age=60");
    }
}
