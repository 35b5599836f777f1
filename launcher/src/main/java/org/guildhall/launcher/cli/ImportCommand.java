package org.guildhall.launcher.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.guildhall.launcher.transfer.Dump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guildhall import <folder>}: an export into this installation's store, whose services then tell it anew. */
@Command(name = "import", description = "Read an export into the store; every service then tells its state anew.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "folder")
    private Path folder = Path.of("export");

    @Option(names = "--replace", description = "Drop what the store holds in databases of the same names.")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        return Resting.during((store, installationIsHere) -> {
            Dump.read(folder.toAbsolutePath(), store, replace)
                    .forEach((database, documents) ->
                            Console.say("  %-13s %d documents".formatted(database, documents)));
            if (installationIsHere) {
                Console.home().markRestored();
            } else {
                Console.say("Start the services with GUILDHALL_RESTORED="
                        + Instant.now().toEpochMilli()
                        + " (any word not used before), so that they tell everything anew.");
            }
        });
    }
}
