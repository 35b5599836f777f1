package org.guildhall.member.demo;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Enters more students of the clinical union than the demo has, for benchmarks that need a whole campus. */
@RestController
@Profile("demo")
@Hidden
class DemoCrowdController {

    private final DemoEntry entry;

    DemoCrowdController(DemoEntry entry) {
        this.entry = entry;
    }

    /** Which of the additional students, counted from zero. */
    record Wanted(int first, int students) {}

    /** Returns the ids of the wanted students; who is there already is left alone. */
    @PostMapping("/internal/demo/crowd")
    List<String> enter(@RequestBody Wanted wanted) {
        List<DemoPerson> people = IntStream.iterate(DemoPeople.STUDENTS, number -> number + 1)
                .mapToObj(DemoPeople::student)
                .filter(person -> DemoCollege.CLINICAL.equals(person.entry().union()))
                .skip(wanted.first())
                .limit(wanted.students())
                .toList();
        people.forEach(entry::person);
        return people.stream().map(DemoPerson::id).toList();
    }
}
