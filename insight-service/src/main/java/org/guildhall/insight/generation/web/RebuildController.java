package org.guildhall.insight.generation.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.guildhall.insight.generation.Generation;
import org.guildhall.insight.generation.GenerationKeeper;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: throw the sheets away and read everything anew, while the old ones answer. */
@Hidden
@RestController
@RequestMapping("/internal/rebuild")
class RebuildController {
    private final GenerationKeeper keeper;

    RebuildController(GenerationKeeper keeper) {
        this.keeper = keeper;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Generation rebuild() {
        return keeper.rebuild();
    }

    @GetMapping
    Generation state() {
        return keeper.state();
    }
}
