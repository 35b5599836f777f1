package org.guildhall.member.people.unions;

import io.swagger.v3.oas.annotations.media.Schema;

/** A name in Chinese and in English. */
@Schema(requiredProperties = {"zh", "en"})
public record Names(String zh, String en) {

    public Names {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a name needs both languages");
        }
    }
}
