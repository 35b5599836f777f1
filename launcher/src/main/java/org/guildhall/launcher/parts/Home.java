package org.guildhall.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of one system: data, logs, process records, and the copies of the jars that run.
 *
 * @param repository the repository's root, where the modules' jars are found
 * @param folder usually {@code .guildhall} in the repository
 */
public record Home(Path repository, Path folder) {

    private static final String TOKEN_FILE = "internal-token";

    /** The system of a working copy. */
    public static Home of(Path repository) {
        return new Home(repository, repository.resolve(".guildhall"));
    }

    Path logs() {
        return made(folder.resolve("logs"));
    }

    /** The log of a part; it grows over restarts. */
    public Path log(Part part) {
        return logs().resolve(part.id() + ".log");
    }

    Path data(Part part) {
        return made(folder.resolve("data").resolve(part.id()));
    }

    Path run() {
        return made(folder.resolve("run"));
    }

    Path applications() {
        // shared by systems of the same working copy: the copies are the same whoever runs them
        return made(repository.resolve(".guildhall").resolve("app"));
    }

    /** A file that says the demo semester is in the data. */
    public Path demoMark() {
        return made(folder.resolve("data")).resolve("demo-loaded");
    }

    /** Says which backup was put back last, so that the services tell everything anew once. */
    Path restored() {
        return made(folder).resolve("restored");
    }

    /** Notes that the store holds what it did not hold before, so that the services tell everything anew once. */
    public void markRestored() {
        try {
            Files.writeString(restored(), Instant.now().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + restored(), e);
        }
    }

    /** The token that guards the services' internal addresses; made once, readable by its owner alone. */
    public String internalToken() {
        Path file = made(folder).resolve(TOKEN_FILE);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                createPrivate(file);
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("The internal token cannot be kept in " + file, e);
        }
    }

    /** Deletes data, logs and records; the copies of the jars stay. */
    public void deleteData() {
        for (String name : List.of("data", "logs", "run", TOKEN_FILE, "ports.properties", "restored")) {
            delete(folder.resolve(name));
        }
    }

    /** Deletes the whole folder. */
    public void deleteAll() {
        delete(folder);
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }

    /** Makes an empty file that its owner alone may read. */
    public static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Folder cannot be made: " + folder, e);
        }
    }
}
