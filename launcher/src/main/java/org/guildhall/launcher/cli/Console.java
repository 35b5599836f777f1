package org.guildhall.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
import org.guildhall.launcher.parts.Home;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.Ports;

/** What every command needs: where the working copy is, which ports are used, and how to speak. */
final class Console {

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
        return new Operations(home(), ports(), Console::say);
    }

    static void say(String line) {
        System.out.println(line);
    }

    static void complain(String line) {
        System.err.println(line);
    }
}
