package org.guildhall.notification.path;

import java.time.Instant;
import org.guildhall.platform.event.Hearing;
import org.jspecify.annotations.Nullable;

/** How far a fact has come here: how it was heard, and when the row in the inbox was made. What is absent is to come. */
public record TellingPath(
        @Nullable Hearing hearing, @Nullable Instant told) {}
