package org.guildhall.activity.balance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.activity.balance.Bunching;
import org.guildhall.activity.balance.Load;
import org.guildhall.activity.balance.LoadService;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.directory.Headcount;
import org.jspecify.annotations.Nullable;

/**
 * A union's semester by week.
 *
 * @param drafts whether activities nobody announced yet are counted
 */
record LoadView(
        String semester,
        String union,
        boolean drafts,
        List<LoadWeek> weeks,
        LoadRow all,
        List<DepartmentLoad> departments,
        List<GradeLoad> grades) {

    record LoadWeek(
            int week,
            LocalDate monday,
            int openDays,
            List<Integer> exams,
            List<Integer> placements,
            List<String> activities) {
        static LoadWeek of(Load.Week week) {
            return new LoadWeek(
                    week.week(), week.monday(), week.openDays(), week.exams(), week.placements(), week.activities());
        }
    }

    record WeekStretch(int from, int to, int sessions, int days) {
        static @Nullable WeekStretch of(Bunching.@Nullable Stretch stretch) {
            return stretch == null
                    ? null
                    : new WeekStretch(stretch.from(), stretch.to(), stretch.sessions(), stretch.days());
        }
    }

    record BunchingView(
            int index,
            int idleIndex,
            Bunching.Verdict verdict,
            @Nullable WeekStretch crowded,
            @Nullable WeekStretch idle) {}

    record LoadRow(List<Integer> sessions, BunchingView bunching) {
        static LoadRow of(Load.Row row) {
            Bunching bunching = row.bunching();
            return new LoadRow(
                    row.sessions(),
                    new BunchingView(
                            bunching.index(),
                            bunching.idleIndex(),
                            bunching.verdict(),
                            WeekStretch.of(bunching.crowded()),
                            WeekStretch.of(bunching.idle())));
        }
    }

    record DepartmentLoad(String department, LoadRow load) {}

    record GradeLoad(int grade, int people, LoadRow load) {}

    static LoadView of(Semester semester, String union, LoadService.Seen seen) {
        Load load = seen.load();
        Map<Integer, Integer> people =
                seen.people().stream().collect(Collectors.toMap(Headcount::grade, Headcount::people));
        return new LoadView(
                semester.id(),
                union,
                seen.drafts(),
                load.weeks().stream().map(LoadWeek::of).toList(),
                LoadRow.of(load.union()),
                load.departments().entrySet().stream()
                        .map(entry -> new DepartmentLoad(entry.getKey(), LoadRow.of(entry.getValue())))
                        .toList(),
                load.grades().entrySet().stream()
                        .map(entry -> new GradeLoad(
                                entry.getKey(), people.getOrDefault(entry.getKey(), 0), LoadRow.of(entry.getValue())))
                        .toList());
    }
}
