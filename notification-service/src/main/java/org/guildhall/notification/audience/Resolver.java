package org.guildhall.notification.audience;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.notification.audience.Audience.Addressed;
import org.guildhall.notification.audience.Audience.People;
import org.guildhall.notification.audience.Audience.SignedUp;

/** The audiences kinds may name, each read from the fields of the event. */
public enum Resolver {
    SELF("self", "member"),
    /** Who signed up and everyone brought along, each once. */
    PARTY("party") {
        @Override
        public Audience of(Map<String, Object> facts) {
            return new People(Stream.concat(people(facts, "member").stream(), people(facts, "party").stream())
                    .distinct()
                    .toList());
        }
    },
    HOLDERS("holders"),
    RECIPIENTS("recipients"),
    /** The asker, if the event names one: nobody else's asker is known here. */
    ASKER("asker"),
    HANDLERS("handlers"),
    SIGNED_UP("signed-up") {
        @Override
        public Audience of(Map<String, Object> facts) {
            return new SignedUp(String.valueOf(facts.get("activity")));
        }
    },
    ADDRESSED("addressed") {
        @Override
        public Audience of(Map<String, Object> facts) {
            List<Integer> grades =
                    people(facts, "grades").stream().map(Integer::valueOf).toList();
            boolean open = !"UNION".equals(facts.getOrDefault("circle", "UNION"));
            String union = open ? "" : String.valueOf(facts.get("union"));
            return new Addressed(union, grades, Boolean.TRUE.equals(facts.get("officersOnly")));
        }
    };

    private final String key;
    private final String field;

    Resolver(String key) {
        this(key, key);
    }

    Resolver(String key, String field) {
        this.key = key;
        this.field = field;
    }

    /** The audience these fields of an event name: most often the people one field names. */
    public Audience of(Map<String, Object> facts) {
        return new People(people(facts, field));
    }

    public static Set<String> names() {
        return Arrays.stream(values()).map(one -> one.key).collect(Collectors.toUnmodifiableSet());
    }

    public static Resolver named(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key.equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> people(Map<String, Object> facts, String field) {
        return switch (facts.get(field)) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).distinct().toList();
            case Object one -> List.of(one.toString());
        };
    }
}
