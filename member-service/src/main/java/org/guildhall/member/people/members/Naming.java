package org.guildhall.member.people.members;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name with what is derived from it: a sort key in pinyin, and the prefixes a person is found by (the name itself,
 * its pinyin, its initials, the student number). Prefixes make a search one equality on one index, however many
 * members there are.
 */
public record Naming(String name, String sortKey) {

    /** Longest prefix kept and asked for. */
    static final int LONGEST = 12;

    private static final String NUMBER = "#";

    /** A name as typed, without blanks around it. */
    public static Naming of(String name) {
        return new Naming(name.strip(), Pinyin.of(name.strip()));
    }

    List<String> searchKeys(@Nullable String number) {
        Set<String> keys = new LinkedHashSet<>();
        prefixes(plain(name), keys);
        prefixes(plain(sortKey), keys);
        StringBuilder initials = new StringBuilder();
        for (String syllable : sortKey.split(" ", -1)) {
            initials.append(syllable.isEmpty() ? "" : syllable.substring(0, 1));
        }
        prefixes(initials.toString(), keys);
        if (number != null) {
            Set<String> digits = new LinkedHashSet<>();
            prefixes(plain(number), digits);
            digits.forEach(digit -> keys.add(NUMBER + digit));
        }
        return new ArrayList<>(keys);
    }

    /** The key to look for, or an empty text when nothing is left of what was typed. */
    public static String key(String typed) {
        String plain = plain(typed);
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** The key to look for among student numbers. */
    public static String numberKey(String typed) {
        return NUMBER + key(typed);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static void prefixes(String text, Set<String> keys) {
        for (int length = 1; length <= Math.min(LONGEST, text.length()); length++) {
            keys.add(text.substring(0, length));
        }
    }

    /** Loaded once, on first use: the rules are large. */
    private static final class Pinyin {
        private static final Transliterator RULES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

        static synchronized String of(String name) {
            return RULES.transliterate(name).strip();
        }
    }
}
