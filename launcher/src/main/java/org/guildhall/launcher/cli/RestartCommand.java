package org.guildhall.launcher.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall restart [part]}: a part alone, or everything in order. */
@Command(name = "restart", description = "Stop and start one part, or everything.")
final class RestartCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "part", converter = PartConverter.class)
    private @Nullable Part part;

    @Override
    public Integer call() {
        Operations operations = Console.operations();
        Operations.Outcome outcome;
        if (part == null) {
            operations.down();
            outcome = operations.up(List.of(Part.values()));
        } else {
            outcome = operations.restart(part);
        }
        outcome.complaints().forEach(Console::complain);
        outcome.notBuilt().forEach(missing -> Console.complain(missing.module() + " is not built"));
        Console.say(PartTable.of(operations.status()));
        return outcome.isFine() ? 0 : 1;
    }
}
