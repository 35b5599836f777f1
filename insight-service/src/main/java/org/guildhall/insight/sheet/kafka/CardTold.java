package org.guildhall.insight.sheet.kafka;

import org.jspecify.annotations.Nullable;

/** What this service reads of a member's card. */
record CardTold(
        String member,
        String kind,
        String status,
        @Nullable String union,
        @Nullable Integer grade) {

    boolean counts() {
        return kind.equals("student") && status.equals("active") && grade != null;
    }
}
