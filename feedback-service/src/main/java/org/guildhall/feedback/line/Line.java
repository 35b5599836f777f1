package org.guildhall.feedback.line;

import java.util.List;
import java.util.Optional;

/**
 * A union's rules for opinions (意见线), shared by two owner departments so that neither can let one drop alone; the
 * hotline is the number to call at any hour.
 */
public record Line(
        String union,
        Names names,
        List<String> owners,
        List<Category> categories,
        Clocks clocks,
        Periods periods,
        String hotline) {

    public Line {
        owners = List.copyOf(owners);
        categories = List.copyOf(categories);
    }

    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** Silence in working days and the reopening window in days, each for named askers and for all others. */
    public record Periods(int silenceNamed, int silenceOthers, int reopenNamed, int reopenOthers) {
        public static final Periods USUAL = new Periods(7, 15, 30, 60);
    }
}
