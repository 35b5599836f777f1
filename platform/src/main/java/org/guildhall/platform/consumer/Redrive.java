package org.guildhall.platform.consumer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries dead letters again, aggregate by aggregate, in order; stops an aggregate at the first that still fails. */
public final class Redrive {
    private static final int MANY = 10_000;
    private final DeadLetters deadLetters;
    private final List<Consumption> consumptions;

    Redrive(DeadLetters deadLetters, List<Consumption> consumptions) {
        this.deadLetters = deadLetters;
        this.consumptions = consumptions;
    }

    /** How many were applied, and why the rest was not. */
    public record Result(int applied, List<String> failures) {}

    /** Re-drives one aggregate, or every quarantined one when the text is empty. */
    public Result redrive(String aggregate) {
        int applied = 0;
        Set<String> failures = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (DeadLetter letter : deadLetters.list(MANY)) {
            boolean wanted = aggregate.isEmpty() || aggregate.equals(letter.aggregate());
            if (wanted && seen.add(letter.group() + " " + letter.aggregate())) {
                applied += redrive(letter.group(), letter.aggregate(), failures);
            }
        }
        return new Result(applied, List.copyOf(failures));
    }

    private int redrive(String group, String aggregate, Set<String> failures) {
        int applied = 0;
        while (true) {
            DeadLetter letter = deadLetters.next(group, aggregate).orElse(null);
            if (letter == null) {
                return applied;
            }
            try {
                consumption(letter).apply(letter);
            } catch (RuntimeException e) {
                failures.add(letter.id() + ": " + e.getMessage());
                return applied;
            }
            deadLetters.resolve(letter);
            applied++;
        }
    }

    private Consumption consumption(DeadLetter letter) {
        return consumptions.stream()
                .filter(c -> c.group().equals(letter.group()) && c.topic().equals(letter.topic()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody hears " + letter.topic() + " any more"));
    }
}
