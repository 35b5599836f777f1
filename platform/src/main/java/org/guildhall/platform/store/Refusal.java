package org.guildhall.platform.store;

import java.util.HashMap;
import java.util.Map;

/** Why a command is not done, as data: a stable code clients translate, and what they need to explain it. */
public record Refusal(String code, Map<String, Object> details) {

    public Refusal {
        details = Map.copyOf(details);
    }

    public static Refusal of(String code) {
        return new Refusal(code, Map.of());
    }

    public static Refusal of(String code, String name, Object value) {
        return new Refusal(code, Map.of(name, value));
    }

    public Refusal with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(details);
        more.put(name, value);
        return new Refusal(code, more);
    }
}
