package org.guildhall.insight.sheet.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this service reads of an opinion's facts: where it stands, never whose it is. */
record OpinionTold(
        String opinion,
        String union,
        int rung,
        @Nullable Instant due,
        @Nullable String how) {}
