package org.guildhall.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The copies of the jars that are run. A running process must not lose its jar to the next build, an extracted Spring
 * Boot jar starts faster than a nested one, and an AOT cache needs a class path that stays where it is.
 */
final class Applications {

    private final Home home;

    Applications(Home home) {
        this.home = home;
    }

    /** The jar of the part as the build left it. */
    Optional<Path> jar(Part part) {
        Path target = home.repository().resolve(part.module()).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> isApplication(file.getFileName().toString(), part.module()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + target, e);
        }
    }

    private static boolean isApplication(String name, String module) {
        return name.startsWith(module + "-")
                && name.endsWith(".jar")
                && !name.endsWith("-sources.jar")
                && !name.endsWith("-javadoc.jar")
                && !name.endsWith("-tests.jar");
    }

    /** The folder of the copy of this very build, made when it is not there yet. */
    Path copy(Part part) {
        Path jar = jar(part).orElseThrow(() -> new IllegalStateException(part.module() + " is not built"));
        Path copy = home.applications().resolve(part.module()).resolve(stamp(jar));
        if (!Files.isDirectory(copy)) {
            Path half = copy.resolveSibling(
                    copy.getFileName() + ".part-" + ProcessHandle.current().pid());
            Home.delete(half);
            if (part.speaksHttp()) {
                extract(jar, half);
            } else {
                copyWithLibraries(jar, half);
            }
            move(half, copy);
            deleteOld(copy);
        }
        return copy;
    }

    /** Keeps this copy and the one before it, from which a part may still be running. */
    private static void deleteOld(Path copy) {
        try (Stream<Path> copies = Files.list(copy.getParent())) {
            copies.filter(other -> !other.equals(copy))
                    .sorted(Comparator.comparing(Applications::age).reversed())
                    .skip(1)
                    .forEach(Home::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + copy.getParent(), e);
        }
    }

    private static FileTime age(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** The jar inside the copy. */
    Path runnable(Part part) {
        return copy(part).resolve(part.module() + ".jar");
    }

    /** Where the copy's AOT cache for this part is, or would be. */
    Path cache(Part part) {
        return copy(part).resolve(part.id() + ".aot");
    }

    /** Tells one build from the next; Spring Boot gives its jar the time of the release, the jar beside it is honest. */
    private static String stamp(Path jar) {
        Path original = jar.resolveSibling(jar.getFileName() + ".original");
        try {
            long time = Files.getLastModifiedTime(Files.exists(original) ? original : jar)
                    .toMillis();
            return Long.toString(time, 36) + "-" + Long.toString(Files.size(jar), 36);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
    }

    private static void extract(Path jar, Path folder) {
        List<String> command = List.of(
                Launch.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                folder.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("Cannot extract " + jar);
            }
            Path extracted = folder.resolve(jar.getFileName());
            String module = jar.getFileName().toString().replaceFirst("-\\d.*", "");
            Files.move(extracted, folder.resolve(module + ".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot extract " + jar, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while extracting " + jar, e);
        }
    }

    private static void copyWithLibraries(Path jar, Path folder) {
        Path from = jar.resolveSibling("lib");
        try (Stream<Path> libraries = Files.list(from)) {
            Path to = Files.createDirectories(folder.resolve("lib"));
            for (Path library : libraries.toList()) {
                Files.copy(library, to.resolve(library.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.copy(jar, folder.resolve("launcher.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + jar, e);
        }
    }

    private static void move(Path half, Path copy) {
        try {
            Files.move(half, copy);
        } catch (IOException e) {
            if (!Files.isDirectory(copy)) {
                throw new UncheckedIOException("Cannot move " + half, e);
            }
            Home.delete(half);
        }
    }
}
