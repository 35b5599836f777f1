package org.guildhall.notification.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.notification.notice.Audience.Addressed;
import org.guildhall.notification.notice.Audience.People;
import org.guildhall.notification.notice.Audience.SignedUp;

/** The audiences kinds may name, each read from the fields of the event. */
enum Resolver {
    SELF("self") {
        @Override
        Audience of(Map<String, Object> facts) {
            return new People(people(facts, "member"));
        }
    },
    /** Who signed up and everyone brought along, each once. */
    PARTY("party") {
        @Override
        Audience of(Map<String, Object> facts) {
            return new People(Stream.concat(people(facts, "member").stream(), people(facts, "party").stream())
                    .distinct()
                    .toList());
        }
    },
    HOLDERS("holders") {
        @Override
        Audience of(Map<String, Object> facts) {
            return new People(people(facts, "holders"));
        }
    },
    RECIPIENTS("recipients") {
        @Override
        Audience of(Map<String, Object> facts) {
            return new People(people(facts, "recipients"));
        }
    },
    /** The asker, if the event names one: nobody else's asker is known here. */
    ASKER("asker") {
        @Override
        Audience of(Map<String, Object> facts) {
            return new People(people(facts, "asker"));
        }
    },
    HANDLERS("handlers") {
        @Override
        Audience of(Map<String, Object> facts) {
            return new People(people(facts, "handlers"));
        }
    },
    SIGNED_UP("signed-up") {
        @Override
        Audience of(Map<String, Object> facts) {
            return new SignedUp(String.valueOf(facts.get("activity")));
        }
    },
    ADDRESSED("addressed") {
        @Override
        Audience of(Map<String, Object> facts) {
            List<Integer> grades =
                    people(facts, "grades").stream().map(Integer::valueOf).toList();
            boolean open = !"UNION".equals(facts.getOrDefault("circle", "UNION"));
            String union = open ? "" : String.valueOf(facts.get("union"));
            return new Addressed(union, grades, Boolean.TRUE.equals(facts.get("officersOnly")));
        }
    };

    private final String key;

    Resolver(String key) {
        this.key = key;
    }

    abstract Audience of(Map<String, Object> facts);

    static Set<String> names() {
        return Arrays.stream(values()).map(one -> one.key).collect(Collectors.toUnmodifiableSet());
    }

    static Resolver named(String key) {
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
