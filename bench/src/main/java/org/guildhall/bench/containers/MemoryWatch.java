package org.guildhall.bench.containers;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The most memory each container was seen to use, file cache left out, and which of them the kernel had to end. */
final class MemoryWatch implements AutoCloseable {
    private final Compose compose;
    private final Map<String, Double> most = new ConcurrentHashMap<>();
    private final Map<String, Double> limits = new ConcurrentHashMap<>();
    private final Thread watching;

    MemoryWatch(Compose compose) {
        this.compose = compose;
        watching = Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                look();
                TimeUnit.SECONDS.sleep(2);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Map<String, Boolean> ours =
                compose.containers("").stream().collect(Collectors.toMap(name -> name, name -> true));
        compose.docker("stats", "--no-stream", "--format", "{{.Name}} {{.MemUsage}}")
                .lines()
                .forEach(line -> {
                    String[] words = line.split(" ");
                    if (ours.containsKey(words[0])) {
                        most.merge(words[0], megabytes(words[1]), Math::max);
                        limits.put(words[0], megabytes(words[3]));
                    }
                });
    }

    static double megabytes(String text) {
        double number = Double.parseDouble(text.replaceAll("[A-Za-z]+$", ""));
        return text.endsWith("GiB") ? number * 1024 : text.endsWith("KiB") ? number / 1024 : number;
    }

    /** Service by service: the most any of its containers used. */
    String text() {
        Map<String, Double> byService = new TreeMap<>();
        most.forEach((container, used) -> byService.merge(service(container), used, Math::max));
        return byService.entrySet().stream()
                        .map(one -> String.format(Locale.ROOT, "%s %.0f", one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", "))
                + " MB";
    }

    private static String service(String container) {
        return container.replaceFirst("^[^_-]+[_-]", "").replaceFirst("[_-]\\d+$", "");
    }

    /** How near the fullest one came to its limit, as a part of it. */
    double fullest() {
        return most.entrySet().stream()
                .mapToDouble(one -> one.getValue() / limits.getOrDefault(one.getKey(), 1.0))
                .max()
                .orElse(1);
    }

    /** Containers that were ended for want of memory, or ended and were started again by themselves. */
    long broken() {
        return compose.containers("").stream()
                .map(name -> compose.docker("inspect", "-f", "{{.State.OOMKilled}} {{.RestartCount}}", name))
                .filter(state -> !state.equals("false 0"))
                .count();
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
