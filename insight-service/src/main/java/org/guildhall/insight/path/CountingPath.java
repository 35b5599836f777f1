package org.guildhall.insight.path;

import java.time.Instant;
import org.guildhall.platform.event.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * How far a fact has come here: how it was heard, and whether it is counted. When it was is known until the roster's
 * next fact is counted as well.
 */
public record CountingPath(
        @Nullable Hearing hearing,
        boolean counted,
        @Nullable Instant countedAt) {}
