package org.guildhall.launcher.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.PartStatus;
import picocli.CommandLine.Command;

/** {@code guildhall status}: the table of parts; succeeds only when all of them run. */
@Command(name = "status", description = "Show each part with its state, port, start time and memory.")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Operations operations = Console.operations();
        List<PartStatus> parts = operations.status();
        Console.say(PartTable.of(parts));
        boolean all = parts.stream().allMatch(part -> part.state() == PartStatus.State.RUNNING);
        if (all) {
            Console.say("Guildhall is at " + operations.address());
        }
        return all ? 0 : 1;
    }
}
