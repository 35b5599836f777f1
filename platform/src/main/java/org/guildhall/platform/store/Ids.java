package org.guildhall.platform.store;

import com.github.f4b6a3.uuid.UuidCreator;

/** New ids: UUIDv7, so that documents made together lie together. */
public final class Ids {
    private Ids() {}

    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
