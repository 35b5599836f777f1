package org.guildhall.member.people.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamingTests {

    @Test
    void sortsByPinyin() {
        assertThat(Naming.of("钟灵犀").sortKey()).isEqualTo("zhong ling xi");
        assertThat(Stream.of("云白露", "安小满", "林听雪", "白芷")
                        .sorted(Comparator.comparing(name -> Naming.of(name).sortKey())))
                .containsExactly("安小满", "白芷", "林听雪", "云白露");
    }

    @Test
    void readsSurnamesAsSurnames() {
        assertThat(Naming.of("单青禾").sortKey()).startsWith("shan ");
    }

    @Test
    void isFoundByTheBeginningOfNamePinyinInitialsAndNumber() {
        assertThat(Naming.of("钟灵犀").searchKeys("20240412"))
                .contains("钟", "钟灵", "钟灵犀", "z", "zhong", "zhongling", "zhonglingxi", "zlx", "#2024", "#20240412")
                .doesNotContain("灵犀", "ling", "2024");
    }

    @Test
    void asksForWhatIsLeftOfTheTypedText() {
        assertThat(Naming.key(" Zhong Ling ")).isEqualTo("zhongling");
        assertThat(Naming.key("$where.*")).isEqualTo("where");
        assertThat(Naming.key("   ")).isEmpty();
        assertThat(Naming.key("zhonglingxizhongling")).hasSize(Naming.LONGEST);
    }
}
