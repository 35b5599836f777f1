package org.guildhall.member.access.signin;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the sign-in page in one language: Chinese unless English is asked for. */
record Texts(String lang, Map<String, String> words) {

    private static final Texts ZH = load("zh", Locale.SIMPLIFIED_CHINESE);
    private static final Texts EN = load("en", Locale.ENGLISH);

    static Texts in(@Nullable String lang) {
        return "en".equals(lang) ? EN : ZH;
    }

    private static Texts load(String lang, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "sign-in/texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> words = new HashMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return new Texts(lang, Collections.unmodifiableMap(words));
    }
}
