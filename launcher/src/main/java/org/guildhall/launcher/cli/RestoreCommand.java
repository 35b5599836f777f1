package org.guildhall.launcher.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall restore <folder>}: back to what a backup holds, with every consumer following. */
@Command(name = "restore", description = "Put a backup of the store back; every service then tells its state anew.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "folder")
    private Path folder = Path.of("backup");

    @Override
    public Integer call() {
        Operations operations = Console.operations();
        Operations.Outcome outcome = operations.restore(folder.toAbsolutePath());
        outcome.complaints().forEach(Console::complain);
        Console.say(PartTable.of(operations.status()));
        return outcome.isFine() ? 0 : 1;
    }
}
