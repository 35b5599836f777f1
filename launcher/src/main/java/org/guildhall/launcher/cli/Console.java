package org.guildhall.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
import org.guildhall.launcher.Elsewhere;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.Installation;
import org.guildhall.launcher.parts.Home;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.Ports;
import org.guildhall.launcher.parts.Progress;

/** What every command needs: where the working copy is, which ports are used, and how to speak. */
final class Console {

    private static final Progress PROGRESS = new TerminalProgress(System.out, Boolean.getBoolean("guildhall.terminal"));

    private Console() {}

    /** The working copy the script lies in. */
    static Home home() {
        String root = System.getProperty("guildhall.root", "");
        return Home.of(Path.of(root).toAbsolutePath());
    }

    /** The ports of the running system, changed by the environment. */
    static Ports ports() {
        return Operations.savedPorts(home()).changedBy(System.getenv());
    }

    /** The ports of a system about to be started, changed by the environment and by options. */
    static Ports ports(Map<String, String> options) {
        Ports ports = ports();
        for (Map.Entry<String, String> option : options.entrySet()) {
            ports = ports.with(option.getKey(), option.getValue());
        }
        return ports;
    }

    static Operations operations() {
        return new Operations(home(), ports(), progress());
    }

    /** The running system: the one the environment names, else the one of this working copy. */
    static Installation installation() {
        return Elsewhere.of(System.getenv())
                .<Installation>map(elsewhere -> elsewhere)
                .orElseGet(() -> GuildhallSystem.running(home().repository(), progress()));
    }

    /** Steps on standard output. */
    static Progress progress() {
        return PROGRESS;
    }

    static void say(String line) {
        PROGRESS.say(line);
    }

    static void complain(String line) {
        System.err.println(line);
    }
}
