package org.guildhall.launcher.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.launcher.broker.BrokerMain;
import org.guildhall.launcher.store.StoreMain;

/** Puts together the command line of a part. */
final class Launch {

    private final Applications applications;
    private final Ports ports;
    private final Home home;

    Launch(Applications applications, Ports ports, Home home) {
        this.applications = applications;
        this.ports = ports;
        this.home = home;
    }

    /** The java command this process runs on itself. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The whole command, with the AOT cache when there is one, free of the terminal it was typed in. */
    List<String> command(Part part) {
        List<String> command = new ArrayList<>(detached());
        command.add(java());
        command.addAll(JvmFlags.of(part));
        Path cache = applications.cache(part);
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
            command.add("-Xlog:aot=off,cds=off,aot+path=off");
        }
        command.addAll(program(part));
        return command;
    }

    /** Class path, main class and arguments. */
    List<String> program(Part part) {
        String jar = applications.runnable(part).toString();
        return switch (part) {
            case BROKER ->
                List.of(
                        "-cp",
                        jar,
                        BrokerMain.class.getName(),
                        home.data(part).toString(),
                        String.valueOf(ports.of(part)),
                        String.valueOf(ports.of(Ports.CONTROLLER)));
            case STORE ->
                List.of(
                        "-cp",
                        jar,
                        StoreMain.class.getName(),
                        home.data(part).toString(),
                        String.valueOf(ports.of(part)));
            case MEMBER, GATEWAY, ACTIVITY, FEEDBACK, NOTIFICATION, INSIGHT -> List.of("-jar", jar);
        };
    }

    /** A closed terminal or Ctrl-C in it must not end the parts. */
    private static List<String> detached() {
        return programOnPath("setsid")
                .or(() -> programOnPath("nohup"))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> programOnPath(String name) {
        for (String folder : List.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return Optional.of(folder + "/" + name);
            }
        }
        return Optional.empty();
    }
}
