package org.guildhall.activity.promises.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.guildhall.activity.promises.Cost;
import org.guildhall.activity.promises.Credit;
import org.guildhall.activity.promises.PromiseService;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.directory.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promises kept and broken, and what cancelling would do to them. */
@RestController
@RequestMapping("/api/activities")
class PromiseController {
    private final PromiseService service;
    private final Clock clock;

    PromiseController(PromiseService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** The percentage is absent while there are fewer than three promises. */
    record CreditView(
            int kept,
            int broken,
            int excused,
            int streak,
            @Nullable Integer percent) {
        static CreditView of(Credit credit) {
            Integer percent = credit.percent().isPresent() ? credit.percent().getAsInt() : null;
            return new CreditView(credit.kept(), credit.broken(), credit.excused(), credit.streak(), percent);
        }
    }

    record DepartmentCredit(String department, CreditView credit) {}

    record PromisesView(String union, String semester, CreditView credit, List<DepartmentCredit> departments) {}

    record CreditChange(CreditView now, CreditView broken, CreditView kept) {
        static CreditChange of(Cost.Change change) {
            return new CreditChange(
                    CreditView.of(change.now()), CreditView.of(change.broken()), CreditView.of(change.kept()));
        }
    }

    /** The tag goes with the command, to show what its sender has seen; fallbacks are ranks of slots. */
    record CancellationCost(
            int seated,
            int waiting,
            CreditChange department,
            CreditChange union,
            boolean signOff,
            List<Integer> fallbacks,
            String tag) {}

    /** Without a semester: the one that runs. */
    @GetMapping("/promises")
    PromisesView promises(
            Actor actor,
            @RequestParam @NotBlank @Size(max = 80) String union,
            @RequestParam @Nullable @Size(max = 40) String semester) {
        String wanted = semester == null ? Semester.at(clock.instant()).id() : semester;
        PromiseService.Standing standing = service.standing(union, wanted);
        List<DepartmentCredit> departments = standing.departments().entrySet().stream()
                .map(entry -> new DepartmentCredit(entry.getKey(), CreditView.of(entry.getValue())))
                .toList();
        return new PromisesView(union, wanted, CreditView.of(standing.union()), departments);
    }

    /** To be shown before anybody cancels. */
    @GetMapping("/{id}/cancellation-cost")
    CancellationCost cost(Actor actor, @PathVariable String id) {
        Cost cost = service.cost(actor, id);
        return new CancellationCost(
                cost.seated(),
                cost.waiting(),
                CreditChange.of(cost.department()),
                CreditChange.of(cost.union()),
                cost.needsSignOff(),
                cost.fallbacks(),
                cost.tag());
    }
}
