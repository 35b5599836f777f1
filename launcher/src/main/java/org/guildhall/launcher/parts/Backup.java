package org.guildhall.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies what the store holds, and puts such a copy back. Neither may happen while the store runs. */
final class Backup {

    private Backup() {}

    static void take(Home home, Path folder) {
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is there already");
        }
        copy(home.data(Part.STORE), folder);
    }

    /** The services learn of it by a word they have not seen, and then begin a new epoch. */
    static void putBack(Path folder, Home home) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no backup in " + folder);
        }
        Home.delete(home.data(Part.STORE));
        copy(folder, home.data(Part.STORE));
        home.markRestored();
    }

    static String word(Home home) {
        try {
            return Files.readString(home.restored()).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + home.restored(), e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            Files.createDirectories(to);
            for (Path file : files) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + from + " to " + to, e);
        }
    }
}
