package org.guildhall.platform.demo;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the launcher load the demo and watch it come. */
@Hidden
@RestController
@RequestMapping("/internal/demo")
public final class DemoController {
    private final DemoLoading loading;

    public DemoController(DemoLoading loading) {
        this.loading = loading;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    DemoProgress start() {
        loading.start();
        return loading.progress();
    }

    @GetMapping
    DemoProgress progress() {
        return loading.progress();
    }
}
