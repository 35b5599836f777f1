package org.guildhall.launcher.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall backup <folder>}: a copy of everything the store holds. */
@Command(name = "backup", description = "Copy what the store holds into a new folder; the store rests for that long.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "folder")
    private Path folder = Path.of("backup");

    @Override
    public Integer call() {
        Operations.Outcome outcome = Console.operations().backup(folder.toAbsolutePath());
        Console.say("The store was copied to " + folder.toAbsolutePath() + ".");
        return outcome.isFine() ? 0 : 1;
    }
}
