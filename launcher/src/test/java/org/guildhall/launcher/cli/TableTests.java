package org.guildhall.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.guildhall.launcher.parts.Part;
import org.guildhall.launcher.parts.PartStatus;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void putsTextLeftAndNumbersRight() {
        String text = new Table("part", "port")
                .row("store", "27117")
                .row("member", "8101")
                .text();
        assertThat(text.lines()).containsExactly("part     port", "store   27117", "member   8101");
    }

    @Test
    void refusesARowOfAnotherWidth() {
        Table table = new Table("a", "b");
        assertThatThrownBy(() -> table.row("only one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsStateStartAndMemoryOfEachPart() {
        PartStatus running = new PartStatus(
                Part.STORE,
                PartStatus.State.RUNNING,
                27_117,
                OptionalLong.of(42),
                OptionalLong.of(612),
                OptionalLong.of(70));
        PartStatus missing = new PartStatus(
                Part.MEMBER,
                PartStatus.State.NOT_BUILT,
                8101,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
        List<String> lines = PartTable.of(List.of(running, missing)).lines().toList();
        assertThat(lines.get(1)).contains("store", "running", "27117", "42", "0.6 s", "70 MB");
        assertThat(lines.get(2)).contains("member", "not built", "8101");
        assertThat(lines.get(3)).contains("together", "70 MB");
    }
}
