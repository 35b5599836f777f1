package org.guildhall.platform.crash;

import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Nudge;

/** Told whenever the machinery passes a {@link CrashPoint}; in production nothing ever comes of it. */
@FunctionalInterface
public interface Crashes {
    Crashes NEVER = point -> {};

    void pass(CrashPoint point);

    /** As the first of the nudges it stands between the store's acknowledgement and the relay. */
    default Nudge beforeRelay() {
        return new Nudge() {
            @Override
            public void dirty(AggregateType<?> type, String id) {
                pass(CrashPoint.ACKNOWLEDGED_NOT_RELAYED);
            }
        };
    }
}
