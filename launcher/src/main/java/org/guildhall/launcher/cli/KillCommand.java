package org.guildhall.launcher.cli;

import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall kill <part>}: what a crash does, to see that nothing is lost. */
@Command(name = "kill", description = "End a part as kill -9 does, to see what the others make of it.")
final class KillCommand implements Callable<Integer> {

    @Parameters(paramLabel = "part", converter = PartConverter.class)
    private Part part = Part.GATEWAY;

    @Override
    public Integer call() {
        if (!Console.operations().kill(part)) {
            Console.complain(part.id() + " does not run.");
            return 1;
        }
        Console.say(part.id() + " was killed. ./guildhall restart " + part.id() + " brings it back.");
        return 0;
    }
}
