package org.guildhall.bench.containers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The compose project of a working copy under a name of its own, driven by the commands an administrator types. */
final class Compose {
    private final Path folder;
    private final String project;
    private final List<String> command;
    private final Map<String, String> environment;

    Compose(Path folder, String project, Map<String, String> environment) {
        this.folder = folder;
        this.project = project;
        this.environment = new HashMap<>(environment);
        this.command = run(List.of("docker", "compose", "version"), line -> {}) == 0
                ? List.of("docker", "compose", "-p", project)
                : List.of("docker-compose", "-p", project);
    }

    /** What an administrator types after {@code docker compose}; its output is shown when it fails. */
    void compose(String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(Arrays.asList(arguments));
        List<String> said = new ArrayList<>();
        if (run(all, said::add) != 0) {
            throw new IllegalStateException(String.join(" ", all) + " failed:\n" + String.join("\n", said));
        }
    }

    /** The same after {@code docker}; answers what it says. */
    String docker(String... arguments) {
        List<String> all = new ArrayList<>(List.of("docker"));
        all.addAll(Arrays.asList(arguments));
        List<String> said = new ArrayList<>();
        if (run(all, said::add) != 0) {
            throw new IllegalStateException(String.join(" ", all) + " failed:\n" + String.join("\n", said));
        }
        return String.join("\n", said);
    }

    /** The running containers of a service, or of all. */
    List<String> containers(String service) {
        String found = docker(
                "ps",
                "--filter",
                "label=com.docker.compose.project=" + project,
                "--filter",
                service.isEmpty() ? "status=running" : "label=com.docker.compose.service=" + service,
                "--format",
                "{{.Names}}");
        return found.lines().filter(name -> !name.isBlank()).sorted().toList();
    }

    /** The benchmarks in the network of the project: they find store, broker and services by name. */
    Process inside(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "docker",
                "run",
                "--rm",
                "-i",
                "--network",
                project + "_default",
                "-v",
                project + "_secrets:/run/secrets:ro",
                "--tmpfs",
                "/tmp"));
        for (String service : List.of("member", "activity", "feedback", "notification", "insight")) {
            all.addAll(List.of(
                    "-e",
                    "GUILDHALL_SERVICES_" + service.toUpperCase(Locale.ROOT) + "=http://" + service + "-service:8080"));
        }
        all.add("guildhall/bench:latest");
        all.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private int run(List<String> all, Consumer<String> said) {
        ProcessBuilder builder =
                new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().forEach(said);
            }
            return process.waitFor();
        } catch (IOException e) {
            if (all.size() > 1 && all.get(1).equals("compose")) {
                return -1;
            }
            throw new UncheckedIOException("cannot run " + all.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
