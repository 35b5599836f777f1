package org.guildhall.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.guildhall.platform.crash.ArmedCrashes;
import org.guildhall.platform.crash.CrashPoint;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Arms a crash point of this process, for fault runs; the internal token opens it. */
@Hidden
@RestController
public final class CrashController {
    private final ArmedCrashes crashes;

    public CrashController(ArmedCrashes crashes) {
        this.crashes = crashes;
    }

    @PostMapping("/internal/demo/crash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void arm(@RequestParam CrashPoint at) {
        crashes.arm(at);
    }
}
