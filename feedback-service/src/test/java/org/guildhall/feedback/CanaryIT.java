package org.guildhall.feedback;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.feedback.College.Answer;
import org.guildhall.feedback.quiet.Releases;
import org.guildhall.feedback.quiet.Writer;
import org.guildhall.platform.test.Backends;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Sends marked text along every path, then looks for the mark on every disk and in the log: it must be nowhere. */
@FeedbackTest
@ExtendWith(OutputCaptureExtension.class)
@DisabledIfSystemProperty(
        named = "guildhall.backends",
        matches = "containers",
        disabledReason = "searches the folders of the embedded store and broker")
class CanaryIT {

    private static final String MARK = randomLetters(40);
    private static final int PIECE = 12;
    private static final String TEXT = "金丝雀 " + MARK + " 宿舍";

    @Autowired
    TestInstallation installation;

    @Autowired
    Releases releases;

    @Test
    void findsNoWordOfAnybodyOnDiskOrInTheLog(CapturedOutput log) throws IOException {
        College college = College.in(installation);
        byTheDesk(college);
        byTheQuietRoom(college);
        byMistake(college);
        awaitEvents();

        assertThat(holders(Backends.storeFolder())).as("store").isEmpty();
        assertThat(holders(Backends.brokerFolder())).as("broker").isEmpty();
        assertThat(metrics()).contains("http_server_requests").doesNotContain(MARK);
        assertThat(log.getAll()).doesNotContain(MARK);
    }

    private String metrics() {
        return String.valueOf(installation
                .as(null)
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private void byTheDesk(College college) {
        String id = college.raise("asker", TEXT).expect(201).id();
        college.act("officer-o", id, "take", Map.of()).expect(200);
        college.act("officer-o", id, "entries", Map.of("kind", "NOTE", "text", TEXT))
                .expect(200);
        college.act("officer-o", id, "entries", Map.of("kind", "QUESTION", "text", TEXT))
                .expect(200);
        college.act("asker", id, "entries", Map.of("kind", "REPLY", "text", TEXT))
                .expect(200);
        college.act("officer-o", id, "climb", Map.of("why", TEXT)).expect(200);
        college.act("minister-o", id, "take", Map.of()).expect(200);
        Map<String, Object> proof = Map.of("words", TEXT, "link", "https://" + MARK + ".example/x");
        college.act("minister-o", id, "result", Map.of("code", "solved", "words", TEXT, "proof", proof))
                .expect(200);
        Answer read = college.act("asker", id, "reopening", Map.of("why", TEXT)).expect(200);
        assertThat(read.body().toString()).contains(MARK);
    }

    private void byTheQuietRoom(College college) {
        Writer writer = new Writer();
        int bits = college.get(null, "/api/opinions/anonymous/rules")
                .body()
                .path("zeroBits")
                .asInt();
        LocalDate day = LocalDate.parse(
                college.get(null, "/api/opinions/anonymous/rules").text("day"));
        college.post(null, "/api/opinions/anonymous", writer.letter(TEXT, day, bits), null, null)
                .expect(202);
        releases.release();
        Map<String, Object> reply = Map.of("code", writer.code, "act", "reply", "text", TEXT);
        college.post(null, "/api/opinions/anonymous/acts", reply, null, null).expect(202);
        releases.release();
        Answer thread = college.post(null, "/api/opinions/anonymous/thread", Map.of("code", writer.code), null, null)
                .expect(200);
        assertThat(thread.body().toString()).contains(MARK);
        college.post(null, "/api/opinions/anonymous/thread", Map.of("code", MARK), null, null)
                .expect(400);
    }

    /** The text where it does not belong: a parser or validator could quote it. */
    private void byMistake(College college) {
        for (String field : List.of("union", "kind", "category", "mode", "surplus")) {
            String body =
                    "{\"union\":\"clinical\",\"kind\":\"wish\",\"category\":\"other\",\"mode\":\"named\",\"text\":\"x\",\""
                            + field + "\":\"" + TEXT + "\"}";
            assertThat(college.post("asker", "/api/opinions", body).status()).isBetween(400, 409);
        }
        college.post("asker", "/api/opinions", "{\"text\": " + MARK).expect(400);
        college.post("asker", "/api/opinions", "{\"text\": [\"" + TEXT + "\"]}").expect(400);
        String id = college.raise("asker", "x").expect(201).id();
        college.act("officer-o", id, "entries", Map.of("kind", MARK, "text", TEXT))
                .expect(400);
        college.act("officer-o", id, "result", Map.of("code", MARK, "words", TEXT))
                .expect(400);
        college.act("asker", id, "confirmation", "{\"satisfaction\":\"" + MARK + "\"}")
                .expect(400);
        college.act(
                        "officer-o",
                        id,
                        "result",
                        Map.of("code", "under-way", "words", TEXT, "promised", MARK.substring(0, 10)))
                .expect(400);
    }

    private void awaitEvents() {
        await().until(() -> installation.read("feedback.events").size() >= 6);
    }

    /** The mark as it could lie in a file, whole or in pieces: the store packs its pages, which splits long words. */
    private static List<byte[]> forms() {
        List<byte[]> forms = new ArrayList<>(List.of(MARK.getBytes(UTF_16LE), MARK.getBytes(UTF_16BE)));
        for (int start = 0; start + PIECE <= MARK.length(); start++) {
            forms.add(MARK.substring(start, start + PIECE).getBytes(UTF_8));
        }
        for (int shift = 0; shift < 3; shift++) {
            String base64 = Base64.getEncoder().encodeToString((" ".repeat(shift) + MARK).getBytes(UTF_8));
            for (int start = 4; start + 2 * PIECE <= base64.length(); start++) {
                forms.add(base64.substring(start, start + PIECE).getBytes(UTF_8));
            }
        }
        return forms;
    }

    private static List<Path> holders(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> forms().stream().anyMatch(new Content(file)::contains))
                    .toList();
        }
    }

    private record Content(String bytes) {
        Content(Path file) {
            this(read(file));
        }

        boolean contains(byte[] form) {
            return bytes.contains(new String(form, ISO_8859_1));
        }

        private static String read(Path file) {
            try {
                return Files.readString(file, ISO_8859_1);
            } catch (IOException e) {
                return "";
            }
        }
    }

    private static String randomLetters(int length) {
        StringBuilder letters = new StringBuilder();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < length; i++) {
            char letter = (char) ('a' + random.nextInt(26));
            letters.append(random.nextBoolean() ? letter : Character.toUpperCase(letter));
        }
        return letters.toString();
    }
}
