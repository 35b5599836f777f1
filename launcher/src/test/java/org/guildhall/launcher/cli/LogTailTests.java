package org.guildhall.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {

    @TempDir
    private Path folder;

    @Test
    void showsTheLastLinesAndThenWhatIsNew() throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "one\ntwo\nthree\n");
        LogTail tail = new LogTail(file, "a ");
        assertThat(tail.last(2)).containsExactly("a two", "a three");
        assertThat(tail.news()).isEmpty();
        Files.writeString(file, "fo", StandardOpenOption.APPEND);
        assertThat(tail.news()).isEmpty();
        Files.writeString(file, "ur\n", StandardOpenOption.APPEND);
        assertThat(tail.news()).containsExactly("a four");
    }

    @Test
    void beginsAnewWhenTheFileWasCut() throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "a long first line\n");
        LogTail tail = new LogTail(file, "");
        tail.last(1);
        Files.writeString(file, "new\n");
        assertThat(tail.news()).containsExactly("new");
    }

    @Test
    void isEmptyWithoutAFile() throws IOException {
        LogTail tail = new LogTail(folder.resolve("none.log"), "");
        assertThat(tail.exists()).isFalse();
        assertThat(tail.last(5)).isEmpty();
    }
}
