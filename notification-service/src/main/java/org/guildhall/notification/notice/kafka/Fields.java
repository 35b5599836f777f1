package org.guildhall.notification.notice.kafka;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an event kinds may name; what the event leaves out is not among them. */
final class Fields {
    private final Map<String, Object> fields = new HashMap<>();

    Fields with(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    Map<String, Object> all() {
        return fields;
    }
}
