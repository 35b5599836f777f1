package org.guildhall.launcher.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guildhall.launcher.transfer.Dump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall export <folder>}: everything the store holds, in files that {@code import} or mongorestore read. */
@Command(
        name = "export",
        description = "Write everything the store holds into files that import and mongorestore read; services rest.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "folder")
    private Path folder = Path.of("export");

    @Override
    public Integer call() throws IOException {
        return Resting.during((store, installationIsHere) -> {
            Path target = folder.toAbsolutePath();
            Dump.write(store, target)
                    .forEach((database, documents) ->
                            Console.say("  %-13s %d documents".formatted(database, documents)));
            Console.say("The store was exported to " + target + ".");
            Console.say("The keystore of feedback-service is not in it; without it no opinion can be read.");
        });
    }
}
