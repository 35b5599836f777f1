package org.guildhall.feedback.demo;

import io.swagger.v3.oas.annotations.Hidden;
import org.guildhall.feedback.demo.DemoLoader.Progress;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the launcher load the demo's opinions and watch them come. */
@RestController
@RequestMapping("/internal/demo")
@Profile("demo")
@Hidden
class DemoController {

    private final DemoLoader loader;

    DemoController(DemoLoader loader) {
        this.loader = loader;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress start() {
        loader.start();
        return loader.progress();
    }

    @GetMapping
    Progress progress() {
        return loader.progress();
    }
}
