package org.guildhall.platform.test;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.fold.Folds;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.RecordCodecs;
import org.guildhall.platform.timer.DueTimer;
import org.guildhall.platform.web.RequiresIfMatch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service as small as can be, to try the platform on. */
@SpringBootApplication
class CounterApplication {
    static final AtomicBoolean BROKEN = new AtomicBoolean();
    static final AtomicInteger WOKEN = new AtomicInteger();

    record CounterDocument(int value, Instant due) {}

    record Added(String counter, int value, int added) {}

    @Bean
    AggregateType<Counter> counters(RecordCodecs codecs) {
        return AggregateType.<Counter>of(
                        "counter",
                        "counters",
                        "activity.events",
                        codecs.of(
                                CounterDocument.class,
                                c -> new CounterDocument(c.value(), c.due()),
                                (id, d) -> new Counter(id, d.value(), d.due())))
                .due(Counter::due)
                .restatedBy(c -> List.of(
                        Fact.of("counter.counter-restated.v1", new Counter.Counted(c.id(), c.value(), c.value()))));
    }

    @Bean
    Subscription counted(Folds folds) {
        return Subscription.to("activity.events")
                .on("counter.counted.v1", Added.class, (body, context) -> {
                    if (BROKEN.get()) {
                        throw new IllegalStateException("broken on purpose");
                    }
                    folds.delta("sums", body.counter(), context, new Update().inc("sum", body.added()));
                    Update latest = new Update()
                            .set("value", body.value())
                            .set("hearing", context.hearing().toDocument());
                    folds.state("latest", body.counter(), context, latest);
                    folds.gather(
                            "gathered",
                            body.counter(),
                            context,
                            new Update().inc("sum", body.added()).set("by." + body.counter(), body.value()));
                })
                .on("counter.counter-restated.v1", Added.class, (body, context) -> {
                    folds.delta("sums", body.counter(), context, new Update().set("sum", body.value()));
                    folds.state("latest", body.counter(), context, new Update().set("value", body.value()));
                    folds.gather("gathered", body.counter(), context, new Update().set("sum", body.value()));
                })
                .build();
    }

    @Bean
    DueTimer timer(AggregateType<Counter> counters, AggregateStore store) {
        return DueTimer.of(counters, (id, due) -> {
            store.execute(counters, id, Command.internal("wake/" + id + "/" + due), Integer.class, before -> {
                if (before == null || before.due() == null || before.due().isAfter(due)) {
                    return Decision.unchanged(0);
                }
                WOKEN.incrementAndGet();
                return Counter.wake(id, before, null);
            });
        });
    }

    @RestController
    static class CounterController {
        private final AggregateStore store;
        private final AggregateType<Counter> counters;

        CounterController(AggregateStore store, AggregateType<Counter> counters) {
            this.store = store;
            this.counters = counters;
        }

        record Adding(int added) {}

        @PostMapping("/api/counters/{id}")
        ResponseEntity<Integer> add(@PathVariable String id, @RequestBody Adding body, Command command) {
            var done = store.execute(counters, id, command, Integer.class, c -> Counter.add(id, c, body.added()))
                    .done();
            return ResponseEntity.ok().eTag("\"" + done.version() + "\"").body(done.result());
        }

        @PutMapping("/api/counters/{id}")
        int put(@PathVariable String id, @RequestBody Adding body, @RequiresIfMatch Command command) {
            return store.execute(counters, id, command, Integer.class, c -> Counter.add(id, c, body.added()))
                    .orRefuse();
        }
    }
}
