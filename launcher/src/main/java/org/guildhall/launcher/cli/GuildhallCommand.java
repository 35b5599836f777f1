package org.guildhall.launcher.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command with all its sub-commands. */
@Command(
        name = "guildhall",
        description = "Runs Guildhall on this machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            RestartCommand.class,
            KillCommand.class,
            ResetCommand.class,
            DemoCommand.class,
            DeadLettersCommand.class,
            RestateCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            TopicsCommand.class,
            SecretsCommand.class,
            PrepareCommand.class
        })
public final class GuildhallCommand implements Runnable {

    /** Reads the arguments and runs what they ask for; returns the exit code. */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new GuildhallCommand()).setExecutionExceptionHandler((failure, _, _) -> {
            Console.complain(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            if (System.getenv("GUILDHALL_TRACE") != null) {
                failure.printStackTrace();
            }
            return 1;
        });
    }

    @Override
    public void run() {
        commandLine().usage(System.out);
    }
}
