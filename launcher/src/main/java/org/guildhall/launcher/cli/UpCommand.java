package org.guildhall.launcher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.DemoSemester;
import org.guildhall.launcher.parts.Home;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.Part;
import org.guildhall.launcher.parts.Ports;
import org.guildhall.launcher.parts.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guildhall up}: starts whatever does not run yet and ends with the table of parts and the address. */
@Command(name = "up", description = "Start everything that does not run yet, with the demo semester in it.")
final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "NAME=PORT",
            description =
                    "Use another port, e.g. --port gateway=9080; also by environment, GUILDHALL_PORT_GATEWAY=9080.")
    private Map<String, String> portOptions = Map.of();

    @Option(names = "--no-demo", description = "Leave the services empty.")
    private boolean noDemo;

    @Option(names = "--no-prepare", description = "Do not train the JVM caches after a build.")
    private boolean noPrepare;

    @Override
    public Integer call() {
        Home home = Console.home();
        Ports ports = Console.ports(portOptions);
        Operations operations = new Operations(home, ports, Console.progress());
        List<String> obstacles = operations.obstacles();
        obstacles.forEach(Console::complain);
        if (!obstacles.isEmpty()) {
            return 2;
        }
        if (!noPrepare && !operations.anythingRuns()) {
            new Training(home, Console.progress()).train();
        }
        long begin = System.nanoTime();
        Console.say("Starting the parts …");
        Operations.Outcome outcome = operations.up(List.of(Part.values()));
        outcome.complaints().forEach(Console::complain);
        if (!outcome.complaints().isEmpty()) {
            return 2;
        }
        double readySeconds = secondsSince(begin);
        boolean loaded = outcome.isFine() && loadDemo(operations, home, outcome.notBuilt());
        Console.say("");
        Console.say(PartTable.of(operations.status()));
        if (!outcome.notBuilt().isEmpty()) {
            Console.say("Not built, so not started: "
                    + String.join(
                            ", ", outcome.notBuilt().stream().map(Part::module).toList()));
        }
        Console.say(
                String.format(Locale.ROOT, "Ready after %.1f s, %.1f s in all.", readySeconds, secondsSince(begin)));
        if (outcome.isFine() && outcome.notBuilt().isEmpty()) {
            Console.say(Welcome.text(operations.address(), loaded));
        }
        return outcome.isFine() && outcome.notBuilt().isEmpty() && (loaded || noDemo) ? 0 : 1;
    }

    private boolean loadDemo(Operations operations, Home home, List<Part> notBuilt) {
        if (noDemo) {
            return false;
        }
        List<Part> running = new ArrayList<>(List.of(Part.values()));
        running.removeAll(notBuilt);
        return new DemoSemester(operations.internal(), home, Console.progress()).loadOnce(running);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
