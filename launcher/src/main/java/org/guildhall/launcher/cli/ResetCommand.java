package org.guildhall.launcher.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guildhall reset}: stops everything and deletes all data, after asking. */
@Command(name = "reset", description = "Stop everything and delete all data and logs.")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask.")
    private boolean sure;

    @Override
    public Integer call() throws IOException {
        Home home = Console.home();
        if (!sure && !isMeant(home)) {
            Console.say("Nothing was deleted.");
            return 1;
        }
        Console.operations().down();
        home.deleteData();
        Console.say("All data is deleted. ./guildhall up begins anew.");
        return 0;
    }

    private static boolean isMeant(Home home) throws IOException {
        System.out.print("This deletes everything that was entered, in " + home.folder() + ". Type yes to go on: ");
        System.out.flush();
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        String answer = keyboard.readLine();
        return answer != null && answer.trim().toLowerCase(Locale.ROOT).equals("yes");
    }
}
