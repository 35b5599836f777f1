package org.guildhall.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.consumer.Consumers;
import org.guildhall.platform.consumer.DeadLetters;
import org.guildhall.platform.consumer.ParkedView;
import org.guildhall.platform.consumer.Redrive;
import org.guildhall.platform.relay.RelayProbe;
import org.guildhall.platform.store.Restater;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an operator asks a service: what waits, what could not be applied, try again, tell everything anew. */
@Hidden
@RestController
@RequestMapping("/internal")
public final class InternalController {
    private static final int SHOWN = 200;
    private final DeadLetters deadLetters;
    private final Consumers consumers;
    private final Restater restater;
    private final RelayProbe relay;

    public InternalController(DeadLetters deadLetters, Consumers consumers, Restater restater, RelayProbe relay) {
        this.deadLetters = deadLetters;
        this.consumers = consumers;
        this.restater = restater;
        this.relay = relay;
    }

    @GetMapping("/system")
    Map<String, Object> system() {
        return Map.of(
                "deadLetters", deadLetters.count(),
                "unsentAggregates", relay.waitingAggregates(),
                "oldestPendingMs", relay.oldestPendingMillis());
    }

    @GetMapping("/dead-letters")
    List<ParkedView> list() {
        return deadLetters.view(SHOWN);
    }

    @PostMapping("/dead-letters/redrive")
    Redrive.Result redrive(@RequestParam(defaultValue = "") String aggregate) {
        return consumers.redrive().redrive(aggregate);
    }

    @PostMapping("/dead-letters/discard")
    Map<String, Boolean> discard(@RequestParam String id) {
        return Map.of("discarded", deadLetters.discard(id));
    }

    @PostMapping("/restate")
    Map<String, Integer> restate() {
        return Map.of("restated", restater.restateAll());
    }
}
