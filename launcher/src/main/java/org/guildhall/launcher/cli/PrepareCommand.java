package org.guildhall.launcher.cli;

import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Training;
import picocli.CommandLine.Command;

/** {@code guildhall prepare}: what {@code up} does after a build so that later starts are quick. */
@Command(name = "prepare", description = "After a build: train the JVM caches with which the parts start quickly.")
final class PrepareCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return new Training(Console.home(), Console.progress()).train() ? 0 : 1;
    }
}
