package org.guildhall.activity.details;

import java.util.List;
import org.guildhall.directory.Card;

/** Whom an activity is for: grades (none named: all), or officers only. */
public record Audience(List<Integer> grades, boolean officersOnly) {
    /** Everybody. */
    public static final Audience ALL = new Audience(List.of(), false);

    public Audience {
        grades = List.copyOf(grades);
    }

    public boolean includes(Card card) {
        return grades.isEmpty() || (card.grade() != null && grades.contains(card.grade()));
    }
}
