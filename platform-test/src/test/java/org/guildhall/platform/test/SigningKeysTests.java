package org.guildhall.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.guildhall.platform.security.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTests {

    @Test
    void areKeptBeforeAnybodyAsksAndWhateverTheirServerDoesAtFirst(@TempDir Path data) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] keys = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(asked.incrementAndGet() == 1 ? 503 : 200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        try {
            Tokens.decoder(
                    "issuer",
                    "audience",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/",
                    data);
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(data.resolve("signing-keys.json")).hasContent("{\"keys\":[]}"));
            assertThat(asked).hasValueGreaterThan(1);
        } finally {
            server.stop(0);
        }
    }
}
