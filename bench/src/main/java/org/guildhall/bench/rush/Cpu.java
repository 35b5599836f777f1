package org.guildhall.bench.rush;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.parts.Part;
import org.guildhall.launcher.parts.PartStatus;

/** Processor time each part has used so far, in nanoseconds: on a machine shared with the clients it says who is slow. */
record Cpu(Map<Part, Long> used, long clients) {

    static Cpu of(GuildhallSystem system) {
        Map<Part, Long> used = new EnumMap<>(Part.class);
        for (PartStatus status : system.status()) {
            used.put(
                    status.part(),
                    status.pid().stream().map(Cpu::nanos).findFirst().orElse(0L));
        }
        return new Cpu(used, nanos(ProcessHandle.current().pid()));
    }

    private static long nanos(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /** Milliseconds for each of so many answers since an earlier look. */
    String perAnswer(Cpu before, int answers) {
        if (used.isEmpty()) {
            return "not seen from here";
        }
        String parts = used.entrySet().stream()
                .map(entry -> text(
                        entry.getKey().id(),
                        entry.getValue() - before.used().getOrDefault(entry.getKey(), 0L),
                        answers))
                .collect(Collectors.joining(", "));
        return parts + ", " + text("clients", clients - before.clients(), answers);
    }

    private static String text(String who, long nanos, int answers) {
        return String.format(Locale.ROOT, "%s %.2f", who, nanos / 1e6 / answers);
    }
}
