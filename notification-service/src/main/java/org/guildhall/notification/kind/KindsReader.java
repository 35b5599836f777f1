package org.guildhall.notification.kind;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads {@code kinds.yaml} and refuses it whole if anything is missing: a language, the declaration of a parameter, an
 * event nobody listens to, an audience nobody can resolve. Better no start than a notice with a hole in it.
 */
public final class KindsReader {
    private static final Set<String> KEYS =
            Set.of("event", "when", "class", "audience", "life", "group", "receipt", "link", "params", "zh", "en");

    private final Set<String> events;
    private final Set<String> audiences;

    /** What the service can do: the event types it hears and the audiences it can resolve. */
    public KindsReader(Set<String> events, Set<String> audiences) {
        this.events = Set.copyOf(events);
        this.audiences = Set.copyOf(audiences);
    }

    public Kinds read(InputStream yaml) {
        Map<String, Object> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), "kinds.yaml");
        Lexicon lexicon = new Lexicon(codes(root), words(map(root.get("stand-ins"), "stand-ins"), "stand-ins"));
        List<Kind> kinds = new ArrayList<>();
        map(root.get("kinds"), "kinds").forEach((name, entry) -> kinds.add(kind(name, map(entry, name), lexicon)));
        for (Kind kind : kinds) {
            kinds.stream()
                    .filter(other -> !other.name().equals(kind.name()) && kind.mayMeet(other))
                    .forEach(other -> fail(kind.name(), "is raised by the same event as " + other.name()));
        }
        return new Kinds(kinds, lexicon);
    }

    private Kind kind(String name, Map<String, Object> entry, Lexicon lexicon) {
        entry.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> fail(name, "unknown key " + key));
        Kind kind = new Kind(
                name,
                oneOf(name, text(name, entry, "event"), events, "no listener hears "),
                strings(map(entry.getOrDefault("when", Map.of()), name)),
                Pressing.valueOf(text(name, entry, "class").toUpperCase(Locale.ROOT)),
                oneOf(name, text(name, entry, "audience"), audiences, "no resolver for audience "),
                Duration.ofDays(Long.parseLong(text(name, entry, "life").replace("d", ""))),
                text(name, entry, "group"),
                Boolean.TRUE.equals(entry.get("receipt")),
                Template.of(text(name, entry, "link")),
                params(name, map(entry.getOrDefault("params", Map.of()), name)),
                wordings(name, entry));
        checkSlots(kind, lexicon);
        return kind;
    }

    private static Map<Language, Wording> wordings(String name, Map<String, Object> entry) {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (!entry.containsKey(language.key())) {
                fail(name, "speaks no " + language.key());
            }
            Map<String, Object> texts = map(entry.get(language.key()), name + "." + language.key());
            wordings.put(
                    language,
                    new Wording(Template.of(text(name, texts, "title")), Template.of(text(name, texts, "body"))));
        }
        return wordings;
    }

    private static void checkSlots(Kind kind, Lexicon lexicon) {
        Set<String> read = new HashSet<>();
        kind.wordings().values().forEach(wording -> {
            read.addAll(wording.title().slots());
            read.addAll(wording.body().slots());
        });
        for (String slot : read) {
            if (!lexicon.standIns().containsKey(slot)) {
                fail(kind.name(), "has nothing to say when " + slot + " is not known");
            }
            if (kind.params().get(slot) == Param.ID) {
                fail(kind.name(), "shows the id " + slot + " to people");
            }
        }
        read.addAll(kind.link().slots());
        read.stream()
                .filter(slot -> !kind.params().containsKey(slot))
                .forEach(slot -> fail(kind.name(), "uses the undeclared parameter " + slot));
    }

    private static Map<String, Param> params(String name, Map<String, Object> declared) {
        Map<String, Param> params = new LinkedHashMap<>();
        declared.forEach((param, type) -> {
            try {
                params.put(param, Param.of(String.valueOf(type)));
            } catch (IllegalArgumentException e) {
                fail(name, "declares " + param + " as an unknown " + type);
            }
        });
        return params;
    }

    private static Map<String, Map<String, Words>> codes(Map<String, Object> root) {
        Map<String, Map<String, Words>> codes = new LinkedHashMap<>();
        map(root.getOrDefault("words", Map.of()), "words")
                .forEach((param, list) -> codes.put(param, words(map(list, param), param)));
        return codes;
    }

    private static Map<String, Words> words(Map<String, Object> entries, String where) {
        Map<String, Words> words = new LinkedHashMap<>();
        entries.forEach((code, entry) -> {
            Map<String, Object> texts = map(entry, where + "." + code);
            words.put(code, new Words(text(where, texts, "zh"), text(where, texts, "en")));
        });
        return words;
    }

    private static String oneOf(String name, String value, Set<String> known, String complaint) {
        if (!known.contains(value)) {
            fail(name, complaint + value);
        }
        return value;
    }

    private static Map<String, String> strings(Map<String, Object> entries) {
        Map<String, String> strings = new LinkedHashMap<>();
        entries.forEach((key, value) -> strings.put(key, String.valueOf(value)));
        return strings;
    }

    private static String text(String name, Map<String, Object> entry, String key) {
        @Nullable Object value = entry.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalStateException("kinds.yaml: " + name + " has no " + key);
        }
        return value.toString();
    }

    private static Map<String, Object> map(@Nullable Object value, String where) {
        if (!(value instanceof Map<?, ?> entries)) {
            throw new IllegalStateException("kinds.yaml: " + where + " is no map");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            if (entry != null) {
                copy.put(String.valueOf(key), entry);
            }
        });
        return copy;
    }

    private static void fail(String name, String why) {
        throw new IllegalStateException("kinds.yaml: " + name + " " + why);
    }
}
