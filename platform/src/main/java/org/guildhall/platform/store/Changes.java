package org.guildhall.platform.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a write sets in an aggregate's state: the whole of it, or single paths below {@code state}, so that the cost of
 * a write need not grow with the aggregate.
 */
public final class Changes {
    private final Map<String, @Nullable Object> set = new LinkedHashMap<>();
    private final Map<String, Object> unset = new LinkedHashMap<>();

    public static Changes whole(Document state) {
        Changes changes = new Changes();
        changes.set.put("state", state);
        return changes;
    }

    public Changes set(String path, @Nullable Object value) {
        set.put("state." + path, value);
        unset.remove("state." + path);
        return this;
    }

    public Changes unset(String path) {
        unset.put("state." + path, "");
        set.remove("state." + path);
        return this;
    }

    Map<String, @Nullable Object> toSet() {
        return set;
    }

    Map<String, Object> toUnset() {
        return unset;
    }
}
