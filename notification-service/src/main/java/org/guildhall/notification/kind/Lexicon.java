package org.guildhall.notification.kind;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for codes, and what is said where a value is not known. */
public record Lexicon(Map<String, Map<String, Words>> codes, Map<String, Words> standIns) {

    String word(String param, String code, Language language) {
        Words words = codes.getOrDefault(param, Map.of()).get(code);
        return words == null ? standIn(param, language) : words.in(language);
    }

    String standIn(String param, Language language) {
        @Nullable Words words = standIns.get(param);
        return words == null ? "…" : words.in(language);
    }
}
