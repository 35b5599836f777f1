package org.guildhall.notification.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves an audience piece by piece, in a stable order, so that a wave can stop and go on anywhere. */
public interface Recipients {

    Chunk next(Audience audience, @Nullable String cursor, int limit);

    /** Some people, and where to go on; nothing to go on from means these were the last. */
    record Chunk(List<String> members, @Nullable String next) {}
}
