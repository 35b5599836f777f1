package org.guildhall.launcher;

import org.guildhall.launcher.cli.GuildhallCommand;

/** Where the script enters. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        ProcessLog.configure();
        System.exit(GuildhallCommand.run(args));
    }
}
