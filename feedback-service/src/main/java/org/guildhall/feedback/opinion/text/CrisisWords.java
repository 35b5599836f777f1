package org.guildhall.feedback.opinion.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A crude list: a hit shows the hotline at once. Width, case, spaces and punctuation do not hide a word from it. */
public final class CrisisWords {

    private static final List<String> WORDS = List.of(
            "自杀",
            "轻生",
            "自残",
            "割腕",
            "跳楼",
            "不想活",
            "活不下去",
            "结束生命",
            "想死",
            "suicide",
            "killmyself",
            "endmylife",
            "selfharm",
            "wanttodie");

    private CrisisWords() {}

    public static boolean in(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return WORDS.stream().anyMatch(folded::contains);
    }
}
