package org.guildhall.launcher.cli;

import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Operations;
import picocli.CommandLine.Command;

/** {@code guildhall down}: stops everything in order; the data stays. */
@Command(name = "down", description = "Stop everything in order; the data stays.")
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Operations operations = Console.operations();
        if (!operations.anythingRuns()) {
            Console.say("Nothing runs.");
        }
        operations.down();
        return 0;
    }
}
