package org.guildhall.feedback.rotation.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guildhall.feedback.quiet.Intake;
import org.guildhall.feedback.rotation.KeyRotation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator rotate the keys while the service runs. */
@Hidden
@RestController
@RequestMapping("/internal/keys/rotation")
class KeysController {

    private static final Logger LOG = LoggerFactory.getLogger(KeysController.class);

    private final KeyRotation rotation;
    private final Intake intake;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Progress progress = new Progress("idle", 0, List.of());

    KeysController(KeyRotation rotation, Intake intake) {
        this.rotation = rotation;
        this.intake = intake;
    }

    /** State is idle, running, done or failed; {@code dropped} are keys nothing named any more. */
    record Progress(String state, int moved, List<String> dropped) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress start() {
        if (running.compareAndSet(false, true)) {
            progress = new Progress("running", 0, List.of());
            Thread.ofPlatform().name("key-rotation").daemon().start(this::rotate);
        }
        return progress;
    }

    @GetMapping
    Progress progress() {
        return progress;
    }

    private void rotate() {
        int moved = 0;
        try {
            rotation.begin();
            for (int step = rotation.step(); step > 0; step = rotation.step()) {
                moved += step;
                progress = new Progress("running", moved, List.of());
            }
            progress = new Progress("done", moved, rotation.dropUnnamed(intake::namesKey));
        } catch (RuntimeException e) {
            LOG.error("the key rotation stopped; start it again to go on", e);
            progress = new Progress("failed", moved, List.of());
        } finally {
            running.set(false);
        }
    }
}
