package org.guildhall.notification.kind;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a notice in its reader's language. Values are kept as facts and become words only here, so a reader who
 * changes language reads the whole history in the new one.
 */
public final class Phrasing {
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日 EEEE HH:mm", Locale.CHINA);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);

    private final Kinds kinds;
    private final ZoneId zone;

    public Phrasing(Kinds kinds, ZoneId zone) {
        this.kinds = kinds;
        this.zone = zone;
    }

    /** A notice as its reader sees it. */
    public record Phrased(String title, String body, String link) {}

    /** The kind of that name; a row of a kind that left the catalogue has none. */
    public @Nullable Kind kind(String name) {
        return kinds.find(name);
    }

    public Phrased phrase(Kind kind, Map<String, Object> values, Language language) {
        Wording wording = Objects.requireNonNull(kind.wordings().get(language));
        return new Phrased(
                wording.title().fill(slot -> value(kind, slot, values, language)),
                wording.body().fill(slot -> value(kind, slot, values, language)),
                kind.link().fill(slot -> String.valueOf(values.getOrDefault(slot, ""))));
    }

    private String value(Kind kind, String slot, Map<String, Object> values, Language language) {
        @Nullable Object value = values.get(slot);
        if (value == null) {
            return kinds.lexicon().standIn(slot, language);
        }
        return switch (Objects.requireNonNull(kind.params().get(slot))) {
            case ID, TEXT, NUMBER -> value.toString();
            case WORD -> kinds.lexicon().word(slot, value.toString(), language);
            case NAMES -> name(value, slot, language);
            case INSTANT -> instant(value, language);
        };
    }

    private String name(Object value, String slot, Language language) {
        if (value instanceof Map<?, ?> names) {
            Object own = names.get(language.key());
            Object other = names.get(language == Language.ZH ? "en" : "zh");
            Object said = own == null ? other : own;
            return said == null ? kinds.lexicon().standIn(slot, language) : said.toString();
        }
        return value.toString();
    }

    private String instant(Object value, Language language) {
        return (language == Language.ZH ? ZH : EN)
                .format(Instant.parse(value.toString()).atZone(zone));
    }
}
