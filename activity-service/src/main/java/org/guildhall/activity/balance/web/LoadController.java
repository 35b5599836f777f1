package org.guildhall.activity.balance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guildhall.activity.balance.LoadService;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.directory.Actor;
import org.guildhall.platform.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How full a union's weeks are, and how evenly. */
@RestController
@RequestMapping("/api/semesters")
class LoadController {
    private final LoadService service;

    LoadController(LoadService service) {
        this.service = service;
    }

    @GetMapping("/{semester}/load")
    LoadView load(Actor actor, @PathVariable String semester, @RequestParam @NotBlank @Size(max = 80) String union) {
        Semester wanted = Semester.of(semester).orElseThrow(() -> new NotFound("semester " + semester));
        return LoadView.of(wanted, union, service.load(actor, wanted, union));
    }
}
