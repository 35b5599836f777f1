package org.guildhall.activity.collisions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.activity.activities.SlotRisk;
import org.guildhall.activity.activities.desk.SlotRisks;
import org.guildhall.activity.busy.BusyTimes;
import org.guildhall.activity.busy.Cell;
import org.guildhall.activity.calendars.BusyCalendars;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Directory;
import org.guildhall.directory.Headcount;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Forbidden;
import org.springframework.stereotype.Service;

/** Says how much slots would collide, for those who plan, those who clear, and whatever decides on a slot. */
@Service
public class CollisionService implements SlotRisks {
    private static final Duration SEARCHED = Duration.ofDays(BetterTimes.DAYS);
    private final BusyCalendars calendars;
    private final OtherSlots others;
    private final Directory directory;
    private final Clock clock;

    public CollisionService(BusyCalendars calendars, OtherSlots others, Directory directory, Clock clock) {
        this.calendars = calendars;
        this.others = others;
        this.directory = directory;
        this.clock = clock;
    }

    /** A slot's score, and times that collide less. */
    public record Verdict(Score score, List<BetterTimes.Better> better) {
        public Verdict {
            better = List.copyOf(better);
        }
    }

    /** One verdict for each of the plan's slots, from one read of the calendars and one of the activities. */
    public List<Verdict> judge(Actor actor, SlotPlan plan) {
        if (!actor.isOfficerOf(plan.union()) && !actor.isCounselor() && !actor.isStaff()) {
            throw new Forbidden("not-yours");
        }
        List<Span> stretches = stretches(plan, SEARCHED);
        refuseFarApart(stretches);
        List<Crowd> audience = audience(plan, people(plan), stretches);
        Instant now = clock.instant();
        return plan.slots().stream()
                .map(slot -> {
                    Score score = Score.of(audience, slot);
                    return new Verdict(score, BetterTimes.than(score, audience, slot, now));
                })
                .toList();
    }

    @Override
    public List<SlotRisk> of(Details details, String activity) {
        SlotPlan plan = SlotPlan.of(details, activity);
        List<Crowd> audience = audience(plan, people(plan), stretches(plan, Duration.ZERO));
        List<SlotRisk> risks = new ArrayList<>();
        for (List<Span> slot : plan.slots()) {
            Score score = Score.of(audience, slot);
            risks.add(new SlotRisk(risks.size() + 1, score.value(), score.isExamBlock()));
        }
        return risks;
    }

    private static List<Span> stretches(SlotPlan plan, Duration beyond) {
        return plan.slots().stream()
                .flatMap(List::stream)
                .map(session -> new Span(session.from(), session.to().plus(beyond)))
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    /** The audience's cells; a grade without students yet is one too. */
    private List<Headcount> people(SlotPlan plan) {
        List<Headcount> known = directory.headcounts().stream()
                .filter(count -> !plan.ownUnion() || count.union().equals(plan.union()))
                .filter(count -> plan.grades().isEmpty() || plan.grades().contains(count.grade()))
                .toList();
        Stream<Headcount> unknown = plan.grades().stream()
                .filter(grade -> known.stream().noneMatch(count -> count.grade() == grade))
                .map(grade -> new Headcount(plan.union(), grade, 0));
        return Stream.concat(known.stream(), unknown).toList();
    }

    /** Cells of one grade that are asked to the same things are one crowd. */
    private List<Crowd> audience(SlotPlan plan, List<Headcount> people, List<Span> stretches) {
        record Alike(int grade, List<OtherSlot> asked) {}
        List<Integer> grades = people.stream().map(Headcount::grade).distinct().toList();
        BusyTimes times = new BusyTimes(calendars.of(grades, semesters(stretches)));
        List<OtherSlot> slots = others.touching(merged(stretches), plan.activity());
        Map<Alike, Integer> sizes = new LinkedHashMap<>();
        for (Headcount count : people) {
            Cell cell = new Cell(count.union(), count.grade());
            List<OtherSlot> asked =
                    slots.stream().filter(slot -> slot.reaches(cell)).toList();
            sizes.merge(new Alike(count.grade(), asked), count.people(), Integer::sum);
        }
        return sizes.entrySet().stream()
                .map(entry -> {
                    Cell cell = new Cell(plan.union(), entry.getKey().grade());
                    Stream<Claim> busy = times.of(cell).stream().map(Claim::of);
                    Stream<Claim> asked = entry.getKey().asked().stream().map(OtherSlot::claim);
                    return new Crowd(
                            cell.grade(),
                            entry.getValue(),
                            new Claims(Stream.concat(busy, asked).toList()));
                })
                .toList();
    }

    /** Slots lie within two semesters: calendars reach no further, and a score must not read years. */
    private static void refuseFarApart(List<Span> stretches) {
        Semester first = Semester.at(stretches.getFirst().from());
        Instant end = stretches.stream()
                .map(stretch -> stretch.to().minus(SEARCHED))
                .max(Instant::compareTo)
                .orElseThrow();
        Semester last = Semester.at(end);
        if (!last.equals(first) && !last.equals(first.next())) {
            throw new BadInput("slots", "slots-too-far-apart");
        }
    }

    private static List<Semester> semesters(List<Span> stretches) {
        Semester first = Semester.at(stretches.getFirst().from());
        return List.of(first, first.next());
    }

    private static List<Span> merged(List<Span> ordered) {
        List<Span> merged = new ArrayList<>();
        for (Span span : ordered) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || span.from().isAfter(last.to())) {
                merged.add(span);
            } else if (span.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new Span(last.from(), span.to()));
            }
        }
        return merged;
    }
}
