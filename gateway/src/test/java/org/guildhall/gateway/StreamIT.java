package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

class StreamIT {

    private final Rig rig = Rig.shared();

    @Test
    void passesEventsAtOnceAndForLongerThanAnyTimeLimit() throws IOException {
        rig.notification.answerStream();
        HttpResponse<InputStream> stream = rig.signedIn("stream-1").stream("/api/stream?watch=activity/1.1");
        long start = System.nanoTime();
        try (BufferedReader lines = reader(stream)) {
            assertThat(stream.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
            assertThat(lines.readLine()).isEqualTo("data: 0");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            String last = "";
            while (Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofMillis(2500)) < 0) {
                last = lines.readLine();
            }
            assertThat(last).isNotNull();
        }
    }

    @Test
    void closesTheStreamOfTheServiceWhenTheReaderLeaves() throws IOException {
        rig.insight.answerStream();
        HttpResponse<InputStream> stream = rig.signedIn("stream-2").stream("/api/insight/stream?union=clinical");
        try (BufferedReader lines = reader(stream)) {
            assertThat(lines.readLine()).startsWith("data: ");
            assertThat(rig.insight.openStreams()).isEqualTo(1);
        }

        await().atMost(Duration.ofSeconds(3)).until(() -> rig.insight.openStreams() == 0);
    }

    private static BufferedReader reader(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }
}
