package org.guildhall.bench.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTests {
    private static final Circumstances HERE = new Circumstances(LocalDate.of(2026, 11, 24), 2, 24, "Java 25");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLaterRunReplacesItsOwnSectionOnly() throws IOException {
        Path page = folder.resolve("proof.md");
        Files.writeString(page, "# Proof\n");
        proof("rush", Finding.told("answers", "1")).write(page);
        proof("kill", Finding.told("runs", "20")).write(page);

        proof("rush", Finding.judged("answers", "$1 | 2", "3", false)).write(page);

        assertThat(Files.readString(page)).isEqualTo("""
                # Proof

                <!-- rush -->
                ## A title

                `./guildhall bench rush` · 2026-11-24 · 2 cores, 24 GB, Java 25

                | what | found | goal | holds |
                |---|---|---|---|
                | answers | $1 \\| 2 | 3 | **no** |
                <!-- end of rush -->

                <!-- kill -->
                ## A title

                `./guildhall bench kill` · 2026-11-24 · 2 cores, 24 GB, Java 25

                | what | found | goal | holds |
                |---|---|---|---|
                | runs | 20 |  |  |
                <!-- end of kill -->
                """);
    }

    @Test
    void aMissedGoalIsAMissedProof() {
        assertThat(proof("rush", Finding.told("a", "b")).holds()).isTrue();
        assertThat(proof("rush", Finding.judged("a", "b", "c", true)).holds()).isTrue();
        assertThat(proof("rush", Finding.judged("a", "b", "c", false)).holds()).isFalse();
    }

    private static Proof proof(String name, Finding finding) {
        return new Proof(name, "A title", "./guildhall bench " + name, HERE, List.of(finding));
    }
}
