package org.guildhall.activity.demo;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the launcher load the demo semesters and watch them come. */
@Hidden
@RestController
@RequestMapping("/internal/demo")
@Profile("demo")
class DemoController {
    private final DemoLoader loader;

    DemoController(DemoLoader loader) {
        this.loader = loader;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    DemoProgress start() {
        loader.start();
        return loader.progress();
    }

    @GetMapping
    DemoProgress progress() {
        return loader.progress();
    }
}
