package org.guildhall.activity.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.guildhall.activity.demo.DemoActivity.Fate;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;

/**
 * Who comes: the same people for the same activity in every run. The first cards of a union are those one signs in
 * as; they stay free for whoever tries the demo, except in the past.
 */
final class DemoCrowd {
    private static final int SIGNED_IN_AS = 40;
    private final Directory directory;

    DemoCrowd(Directory directory) {
        this.directory = directory;
    }

    int students() {
        return (int) directory.all().stream()
                .filter(card -> card.kind().equals("student"))
                .count();
    }

    List<String> of(DemoActivity activity, boolean past) {
        List<String> students = new ArrayList<>(directory.all().stream()
                .filter(card ->
                        card.kind().equals("student") && activity.union().equals(card.union()))
                .filter(card ->
                        activity.fate() != Fate.OFFICERS || !card.posts().isEmpty())
                .sorted(Comparator.comparing(Card::member))
                .skip(past ? 0 : SIGNED_IN_AS)
                .map(Card::member)
                .toList());
        Collections.shuffle(students, new Random(activity.key().hashCode()));
        return students.subList(0, Math.min(activity.wanting(), students.size()));
    }

    /** A minister of the department, or whoever of it there is. */
    String responsible(DemoActivity activity) {
        List<Card> found = new ArrayList<>(directory.ministersOf(activity.union(), activity.department()));
        found.addAll(directory.officersOf(activity.union(), activity.department()));
        found.addAll(directory.presidiumOf(activity.union()));
        return found.isEmpty() ? "nobody" : found.getFirst().member();
    }
}
