package org.guildhall.notification.kind;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of all kinds, complete and consistent or not there at all. */
public final class Kinds {
    private final Map<String, Kind> byName;
    private final Map<String, List<Kind>> byEvent;
    private final Lexicon lexicon;

    Kinds(List<Kind> kinds, Lexicon lexicon) {
        this.byName = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
        this.byEvent = kinds.stream().collect(Collectors.groupingBy(Kind::event));
        this.lexicon = lexicon;
    }

    /** The kind an event of this type with these fields raises, if any. */
    public Optional<Kind> raisedBy(String type, Map<String, Object> facts) {
        return byEvent.getOrDefault(type, List.of()).stream()
                .filter(kind -> kind.isRaisedBy(type, facts))
                .findFirst();
    }

    /** The kind of that name; a row of a kind that left the catalogue has none. */
    public @Nullable Kind find(String name) {
        return byName.get(name);
    }

    public Collection<Kind> all() {
        return byName.values();
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Lexicon lexicon() {
        return lexicon;
    }
}
