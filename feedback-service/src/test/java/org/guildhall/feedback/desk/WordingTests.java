package org.guildhall.feedback.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    private static final String TEXT = "宿舍三号楼热水改时段，事先没人说，晚上九点以后就没有了。";

    @Test
    void theSameWordsAreACopyWhateverThePunctuation() {
        assertThat(Wording.copies(TEXT, TEXT)).isTrue();
        assertThat(Wording.copies(TEXT, "宿舍三号楼 热水改时段 事先没人说 晚上九点以后就没有了")).isTrue();
        assertThat(Wording.copies("没热水", "没热水！")).isTrue();
    }

    @Test
    void aLongRunOfTheAskersWordsIsACopy() {
        assertThat(Wording.copies(TEXT, "有同学反映：热水改时段事先没人说晚上九点以后就没有了，怎么办？")).isTrue();
    }

    @Test
    void newWordsAboutTheSameThingAreNot() {
        assertThat(Wording.copies(TEXT, "热水供应时间能不能提前通知？")).isFalse();
        assertThat(Wording.copies(TEXT, "热水")).isFalse();
    }
}
