package org.guildhall.launcher.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall secrets <folder>}: a file for each secret the services share; what is there stays. */
@Command(name = "secrets", description = "Make the secrets that the services share, a file each; what is there stays.")
final class SecretsCommand implements Callable<Integer> {

    private static final List<String> NAMES = List.of("GUILDHALL_INTERNAL_TOKEN", "GUILDHALL_GATEWAY_SECRET");

    @Parameters(paramLabel = "folder")
    private Path folder = Path.of("secrets");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                Console.say(file + " is there");
            } else {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Home.createPrivate(file);
                Files.writeString(file, HexFormat.of().formatHex(random));
                Console.say(file + " was made");
            }
        }
        return 0;
    }
}
