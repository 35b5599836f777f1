package org.guildhall.platform.crash;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ends the process at the next passing of the point it was armed with; exists in the demo and in tests alone. */
public final class ArmedCrashes implements Crashes {
    private final AtomicReference<@Nullable CrashPoint> armed = new AtomicReference<>();
    private final Runnable end;

    public ArmedCrashes(Runnable end) {
        this.end = end;
    }

    public void arm(CrashPoint point) {
        armed.set(point);
    }

    @Override
    public void pass(CrashPoint point) {
        if (armed.get() == point && armed.compareAndSet(point, null)) {
            end.run();
        }
    }
}
