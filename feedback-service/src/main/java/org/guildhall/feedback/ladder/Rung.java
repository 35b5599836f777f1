package org.guildhall.feedback.ladder;

import java.util.List;
import java.util.Optional;

/** A step of the ladder, lowest first; its number is what the API and events carry. */
public enum Rung {
    OFFICER(1),
    MINISTER(2),
    PRESIDIUM(3),
    COUNSELOR(4),
    COLLEGE(5);

    private static final List<Rung> ALL = List.of(values());

    private final int number;

    Rung(int number) {
        this.number = number;
    }

    public static Rung of(int number) {
        return ALL.get(number - 1);
    }

    public int number() {
        return number;
    }

    public Optional<Rung> above() {
        return this == COLLEGE ? Optional.empty() : Optional.of(of(number + 1));
    }
}
