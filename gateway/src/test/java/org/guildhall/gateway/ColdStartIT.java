package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;

/** A gateway that has just come back, with a crowd already at the door. */
class ColdStartIT {

    private final Rig rig = Rig.shared();

    @Test
    void nobodyIsRefusedWhileTheSigningKeysAreAskedForTheFirstTime() {
        int port = Rig.freePort();
        try (var cold = rig.secondGateway(port);
                HttpClient http = HttpClient.newHttpClient()) {
            List<HttpRequest> crowd = IntStream.range(0, 30)
                    .mapToObj(n -> HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/activities"))
                            .header("Authorization", "Bearer " + rig.signIn.accessToken("early-" + n))
                            .build())
                    .toList();
            List<Integer> answers =
                    crowd.stream().map(request -> http.sendAsync(request, BodyHandlers.discarding())).toList().stream()
                            .map(CompletableFuture::join)
                            .map(response -> response.statusCode())
                            .toList();
            assertThat(answers).containsOnly(200);
            assertThat(cold.isActive()).isTrue();
        }
    }
}
