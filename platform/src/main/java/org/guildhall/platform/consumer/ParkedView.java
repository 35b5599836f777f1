package org.guildhall.platform.consumer;

import java.time.Instant;

/** A dead letter as operators see it: where it belongs and why it was parked, never its body. */
public record ParkedView(
        String id, String group, String aggregate, String topic, String type, String reason, Instant at) {

    static ParkedView of(DeadLetter letter) {
        return new ParkedView(
                letter.id(),
                letter.group(),
                letter.aggregate(),
                letter.topic(),
                letter.headers().getOrDefault("ce_type", "?"),
                letter.reason(),
                letter.at());
    }
}
