package org.guildhall.activity.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.activity.approval.Clearance.Answer;

/** What was asked of counselors and what they said, for each slot and each grade that makes up enough of the audience. */
public record Clearances(List<Clearance> all) {
    public static final Clearances NONE = new Clearances(List.of());

    public Clearances {
        all = List.copyOf(all);
    }

    /** Asks about these slots; what was said about the other ones stays. */
    public Clearances ask(Set<Integer> slots, Set<Integer> grades, Instant now) {
        List<Clearance> next = new ArrayList<>();
        all.stream().filter(each -> !slots.contains(each.slot())).forEach(next::add);
        slots.stream()
                .sorted()
                .forEach(
                        slot -> grades.stream().sorted().forEach(grade -> next.add(Clearance.asked(slot, grade, now))));
        return new Clearances(next);
    }

    /** What was said about slots that stay, under their new ranks. */
    public Clearances reranked(Map<Integer, Integer> oldRanks) {
        List<Clearance> next = new ArrayList<>();
        oldRanks.forEach((rank, old) -> of(old).forEach(each -> next.add(each.at(rank))));
        return new Clearances(next);
    }

    /** Takes an answer in the place of what was said before. */
    public Clearances answer(Clearance given) {
        return new Clearances(all.stream()
                .map(each -> each.slot() == given.slot() && each.grade() == given.grade() ? given : each)
                .toList());
    }

    public Optional<Clearance> of(int slot, int grade) {
        return all.stream()
                .filter(each -> each.slot() == slot && each.grade() == grade)
                .findFirst();
    }

    public List<Clearance> of(int slot) {
        return all.stream().filter(each -> each.slot() == slot).toList();
    }

    /** Whether every grade asked has cleared the slot. */
    public boolean cleared(int slot) {
        return of(slot).stream().allMatch(each -> each.answer() == Answer.CLEARED);
    }

    public boolean objected(int slot) {
        return of(slot).stream().anyMatch(each -> each.answer() == Answer.OBJECTED);
    }

    /** The grades that still have to say something. */
    public Set<Integer> open() {
        return all.stream()
                .filter(each -> each.answer() == Answer.OPEN)
                .map(Clearance::grade)
                .collect(Collectors.toUnmodifiableSet());
    }
}
