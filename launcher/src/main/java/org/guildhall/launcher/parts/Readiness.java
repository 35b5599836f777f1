package org.guildhall.launcher.parts;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Asks a part whether it is ready: the services over HTTP, broker and store by the line they write when they are. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Ports ports;
    private final Home home;

    Readiness(Ports ports, Home home) {
        this.ports = ports;
        this.home = home;
    }

    boolean isReady(Part part, PartRecord record) {
        return part.speaksHttp()
                ? answersReady(ports.readinessOf(part))
                : logSince(home.log(part), record.logOffset()).contains(part.id() + " ready at ");
    }

    private boolean answersReady(int port) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** At most the first 64 KB that were written after the offset. */
    static String logSince(Path log, long offset) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long length = Math.clamp(file.length() - offset, 0, 64 * 1024);
            byte[] bytes = new byte[(int) length];
            file.seek(offset);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
