package org.guildhall.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalProgressTests {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void overwritesUpdatesInATerminal() {
        TerminalProgress progress = new TerminalProgress(out, true);
        progress.update("1 of 2");
        progress.update("2 of 2");
        progress.say("done");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[K1 of 2\r\u001b[K2 of 2\r\u001b[Kdone" + System.lineSeparator());
    }

    @Test
    void leavesMostUpdatesOutOfAFile() {
        TerminalProgress progress = new TerminalProgress(out, false);
        progress.update("1 of 2");
        progress.say("done");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("done" + System.lineSeparator());
    }
}
