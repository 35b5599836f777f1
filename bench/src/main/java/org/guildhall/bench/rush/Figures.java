package org.guildhall.bench.rush;

import java.util.List;
import java.util.Locale;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.proof.Delays;

/** What a rush felt like: answers per second and the times people waited, in milliseconds. */
public record Figures(
        int answered, double perSecond, double p50, double p95, double p99, double untilAll, int busyRetries) {

    public static Figures of(List<Asked> history) {
        Delays waits = Delays.of(history.stream()
                .map(asked -> asked.answered() - asked.invoked())
                .toList());
        long began = history.stream().mapToLong(Asked::invoked).min().orElse(0);
        long ended = history.stream().mapToLong(Asked::answered).max().orElse(1);
        double seconds = (ended - began) / 1e9;
        int retries = history.stream().mapToInt(asked -> asked.attempts() - 1).sum();
        return new Figures(
                history.size(),
                history.size() / seconds,
                waits.p50(),
                waits.p95(),
                waits.p99(),
                seconds * 1000,
                retries);
    }

    public String text() {
        return String.format(
                Locale.ROOT,
                "%.0f/s; p50 %.0f, p95 %.0f, p99 %.0f ms; everybody (%d) answered after %.0f ms; %d retries",
                perSecond,
                p50,
                p95,
                p99,
                answered,
                untilAll,
                busyRetries);
    }
}
