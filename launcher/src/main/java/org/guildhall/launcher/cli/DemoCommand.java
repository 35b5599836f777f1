package org.guildhall.launcher.cli;

import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.DemoSemester;
import picocli.CommandLine.Command;

/** {@code guildhall demo}: loads the demo semester into a running system; services skip what they have. */
@Command(
        name = "demo",
        description = "Load the demo semester, or move the clock of the demo (demo clock +3d).",
        subcommands = ClockCommand.class)
final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        boolean loaded = new DemoSemester(Console.installation().internal(), Console.home(), Console.progress()).load();
        Console.say(loaded ? "The demo semester is there." : "The demo semester is not complete.");
        return loaded ? 0 : 1;
    }
}
