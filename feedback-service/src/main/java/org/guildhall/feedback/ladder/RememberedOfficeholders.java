package org.guildhall.feedback.ladder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks each question about posts once: for a walk over thousands of opinions that share a handful of questions. */
public final class RememberedOfficeholders implements Officeholders {

    private final Officeholders asked;
    private final Map<List<Object>, Set<String>> known = new HashMap<>();

    public RememberedOfficeholders(Officeholders asked) {
        this.asked = asked;
    }

    @Override
    public Set<String> officers(String union, String department) {
        return once(List.of("officers", union, department), () -> asked.officers(union, department));
    }

    @Override
    public Set<String> ministers(String union, String department) {
        return once(List.of("ministers", union, department), () -> asked.ministers(union, department));
    }

    @Override
    public Set<String> presidium(String union, Set<String> departments) {
        return once(List.of("presidium", union, departments), () -> asked.presidium(union, departments));
    }

    @Override
    public Set<String> wholePresidium(String union) {
        return once(List.of("presidium", union), () -> asked.wholePresidium(union));
    }

    @Override
    public Set<String> counselors(String union, @Nullable Integer grade) {
        return once(List.of("counselors", union, String.valueOf(grade)), () -> asked.counselors(union, grade));
    }

    @Override
    public Set<String> staff(String union) {
        return once(List.of("staff", union), () -> asked.staff(union));
    }

    private Set<String> once(List<Object> question, Supplier<Set<String>> answer) {
        return known.computeIfAbsent(question, unasked -> answer.get());
    }
}
