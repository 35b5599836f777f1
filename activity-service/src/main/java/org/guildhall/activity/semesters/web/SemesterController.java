package org.guildhall.activity.semesters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.activity.semesters.Semester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The semesters around today. */
@RestController
@RequestMapping("/api/semesters")
class SemesterController {
    private final Clock clock;

    SemesterController(Clock clock) {
        this.clock = clock;
    }

    record Words(String zh, String en) {}

    record SemesterView(String id, Words names, LocalDate from, LocalDate until, boolean current, int weeks) {
        static SemesterView of(Semester semester, boolean current) {
            return new SemesterView(
                    semester.id(),
                    new Words(semester.zh(), semester.en()),
                    semester.from(),
                    semester.until(),
                    current,
                    semester.weeks());
        }
    }

    @GetMapping
    List<SemesterView> list() {
        Semester current = Semester.at(clock.instant());
        return Stream.of(current.previous(), current, current.next())
                .map(semester -> SemesterView.of(semester, semester.equals(current)))
                .toList();
    }
}
