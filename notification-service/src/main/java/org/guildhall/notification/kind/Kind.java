package org.guildhall.notification.kind;

import java.time.Duration;
import java.util.Map;

/**
 * One sort of notice as {@code kinds.yaml} describes it: the event that raises it, how pressing it is, who is told, what
 * it says. {@code when} names fields of the event that must have a value; {@code life} is how long telling outside the
 * inbox makes sense.
 */
public record Kind(
        String name,
        String event,
        Map<String, String> when,
        Pressing pressing,
        String audience,
        Duration life,
        String group,
        boolean receipt,
        Template link,
        Map<String, Param> params,
        Map<Language, Wording> wordings) {

    public Lane lane() {
        return pressing.lane();
    }

    boolean isRaisedBy(String type, Map<String, Object> facts) {
        return event.equals(type)
                && when.entrySet().stream()
                        .allMatch(e -> e.getValue().equalsIgnoreCase(String.valueOf(facts.get(e.getKey()))));
    }

    /** Two kinds that one event could raise together would share a notice id. */
    boolean mayMeet(Kind other) {
        return event.equals(other.event)
                && when.entrySet().stream().noneMatch(e -> {
                    String theirs = other.when.get(e.getKey());
                    return theirs != null && !theirs.equals(e.getValue());
                });
    }
}
