package org.guildhall.activity.balance;

import java.util.List;
import org.guildhall.activity.calendars.BusyCalendars;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Directory;
import org.guildhall.directory.Headcount;
import org.springframework.stereotype.Service;

/** A union's load of a semester: for everybody what is announced, for those who plan and clear also what is planned. */
@Service
public class LoadService {
    private final Plans plans;
    private final BusyCalendars calendars;
    private final Directory directory;

    public LoadService(Plans plans, BusyCalendars calendars, Directory directory) {
        this.plans = plans;
        this.calendars = calendars;
        this.directory = directory;
    }

    /** A load with the people it falls on, and whether drafts are in it. */
    public record Seen(Load load, List<Headcount> people, boolean drafts) {
        public Seen {
            people = List.copyOf(people);
        }
    }

    public Seen load(Actor actor, Semester semester, String union) {
        boolean everything = actor.isOfficerOf(union) || actor.isCounselor() || actor.isStaff();
        List<Headcount> people = directory.headcounts().stream()
                .filter(count -> count.union().equals(union))
                .toList();
        List<Integer> grades = people.stream().map(Headcount::grade).toList();
        Load load = Load.of(
                semester, plans.of(union, semester, everything), grades, calendars.of(grades, List.of(semester)));
        return new Seen(load, people, everything);
    }
}
