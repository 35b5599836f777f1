package org.guildhall.bench.proof;

import java.util.List;
import java.util.Locale;

/** Times of one kind, in nanoseconds, with their middle and their worst hundredth. */
public record Delays(List<Long> sorted) {

    public static Delays of(List<Long> nanos) {
        return new Delays(nanos.stream().sorted().toList());
    }

    public double p50() {
        return at(50);
    }

    public double p95() {
        return at(95);
    }

    public double p99() {
        return at(99);
    }

    /** How many are below nothing: what was to come after had come before. */
    public int early() {
        return (int) sorted.stream().filter(nanos -> nanos < 0).count();
    }

    private double at(int percent) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    public String text() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", p50(), p99());
    }
}
