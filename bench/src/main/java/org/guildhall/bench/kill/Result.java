package org.guildhall.bench.kill;

import java.util.List;
import java.util.Locale;
import org.guildhall.bench.check.Asked;
import org.guildhall.bench.check.Violation;

/** What one run came to. */
public record Result(
        String name, String tried, int answers, int unknown, int retries, double seconds, List<Violation> violations) {

    static Result of(String name, String tried, List<Asked> history, double seconds, List<Violation> violations) {
        int unknown = (int) history.stream()
                .filter(asked -> asked.end() == Asked.End.UNKNOWN)
                .count();
        int retries = history.stream().mapToInt(asked -> asked.attempts() - 1).sum();
        return new Result(name, tried, history.size() - unknown, unknown, retries, seconds, List.copyOf(violations));
    }

    /** What was found. */
    public String found() {
        return String.format(
                Locale.ROOT,
                "%d answers, %d unknown, %d retries, %d violations, at rest after %.0f s",
                answers,
                unknown,
                retries,
                violations.size(),
                seconds);
    }
}
