package org.guildhall.bench.kill;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.SecondInstance;
import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Part;
import org.jspecify.annotations.Nullable;

/** Does to a system what a plan says, and brings back what ended. */
final class Saboteur {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final GuildhallSystem system;
    private final @Nullable SecondInstance second;

    Saboteur(GuildhallSystem system, @Nullable SecondInstance second) {
        this.system = system;
        this.second = second;
    }

    /** Waits for the moment, strikes, leaves the parts away for a while and brings them back. */
    void carryOut(Plan plan, BooleanSupplier moment) throws IOException, InterruptedException {
        await("the moment", moment);
        switch (plan.fault()) {
            case Fault.Killed killed -> kill(killed);
            case Fault.Crashed crashed -> crash(crashed);
        }
        TimeUnit.MILLISECONDS.sleep(plan.away().toMillis());
        system.bringBack(plan.fault().parts());
        if (second != null) {
            second.bringBack();
        }
    }

    private void kill(Fault.Killed killed) {
        killed.parts().parallelStream().forEach(system::kill);
        if (second != null && killed.parts().size() > 1) {
            second.kill();
        }
    }

    private void crash(Fault.Crashed crashed) throws IOException, InterruptedException {
        Part part = crashed.part();
        InternalClient.Answer answer = system.internal().post(part, "/internal/demo/crash?at=" + crashed.point());
        if (!answer.isFine()) {
            throw new IllegalStateException(part.id() + " cannot be armed: " + answer);
        }
        await(crashed.text(), () -> !system.runs(part));
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("it never came to this: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
