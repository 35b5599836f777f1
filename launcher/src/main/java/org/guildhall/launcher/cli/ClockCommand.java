package org.guildhall.launcher.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.guildhall.launcher.clock.ClockShift;
import org.guildhall.launcher.clock.SharedClock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall demo clock [+3d|reset]}: moves the time of all parts together, or tells it. */
@Command(name = "clock", description = "Tell the demo's time, move it by +3d, +2d12h or -90m, or reset it.")
final class ClockCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "SHIFT|reset")
    private @Nullable String shift;

    @Override
    public Integer call() {
        SharedClock clock = new SharedClock(Console.installation().bootstrapServers());
        Duration offset = clock.offset();
        if (shift != null) {
            offset = shift.equals("reset") ? Duration.ZERO : offset.plus(ClockShift.parse(shift));
            clock.set(offset);
        }
        Console.say("It is " + Instant.now().plus(offset).truncatedTo(ChronoUnit.SECONDS) + " in the demo"
                + (offset.isZero() ? ", the true time." : ", moved by " + offset + "."));
        return 0;
    }
}
