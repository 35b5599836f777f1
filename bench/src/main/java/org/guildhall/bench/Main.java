package org.guildhall.bench;

import org.guildhall.bench.containers.ContainersCommand;
import org.guildhall.bench.containers.SteadyCommand;
import org.guildhall.bench.demo.DemoRushCommand;
import org.guildhall.bench.engine.EngineCommand;
import org.guildhall.bench.gateway.GatewayCommand;
import org.guildhall.bench.kill.KillCommand;
import org.guildhall.bench.propagation.PropagationCommand;
import org.guildhall.bench.rush.RushCommand;
import org.guildhall.launcher.ProcessLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./guildhall bench} runs. */
@Command(
        name = "bench",
        description = "Figures of a system of its own, beside a named baseline of the same run.",
        subcommands = {
            ContainersCommand.class,
            SteadyCommand.class,
            DemoRushCommand.class,
            EngineCommand.class,
            GatewayCommand.class,
            KillCommand.class,
            PropagationCommand.class,
            RushCommand.class
        },
        mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    public static void main(String[] arguments) {
        ProcessLog.configure();
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
