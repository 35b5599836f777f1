package org.guildhall.platform.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All aggregate types of this service: relay, timers and restatement walk their collections. */
public final class AggregateTypes {
    private final Map<String, AggregateType<?>> byName = new LinkedHashMap<>();

    public AggregateTypes(List<? extends AggregateType<?>> types) {
        for (AggregateType<?> type : types) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalStateException("two aggregate types are called " + type.name());
            }
        }
    }

    public Collection<AggregateType<?>> all() {
        return byName.values();
    }

    /** A type the relay does not sweep would lose facts after a crash, so using one is refused. */
    void require(AggregateType<?> type) {
        if (!byName.containsKey(type.name())) {
            throw new IllegalStateException("declare the AggregateType " + type.name() + " as a bean");
        }
    }
}
