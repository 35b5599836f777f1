package org.guildhall.launcher.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.guildhall.launcher.parts.Home;
import org.guildhall.launcher.parts.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guildhall logs [part] [-f]}: the last lines of one part or of all, and what follows. */
@Command(name = "logs", description = "Show the last lines of a part's log, or of all; -f goes on.")
final class LogsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "part", converter = PartConverter.class)
    private @Nullable Part part;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is written from now on.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            description = "How many lines of each part, ${DEFAULT-VALUE} if not given.")
    private int lines = 40;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = Console.home();
        List<Part> chosen = part == null ? List.of(Part.values()) : List.of(part);
        List<LogTail> tails = chosen.stream()
                .map(each -> new LogTail(home.log(each), part == null ? String.format("%-13s", each.id()) : ""))
                .toList();
        for (LogTail tail : tails) {
            tail.last(lines).forEach(Console::say);
        }
        while (follow) {
            for (LogTail tail : tails) {
                tail.news().forEach(Console::say);
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        if (tails.stream().noneMatch(LogTail::exists)) {
            Console.complain("There is no log yet of " + Arrays.toString(chosen.toArray()));
            return 1;
        }
        return 0;
    }
}
