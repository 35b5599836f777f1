package org.guildhall.gateway.system;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether the session store answers; a plain ping, which every store in use understands. */
@Component("store")
class StorePing implements ReactiveHealthIndicator {

    private final MongoDatabase database;

    StorePing(MongoDatabase gatewayDatabase) {
        this.database = gatewayDatabase;
    }

    Mono<Boolean> answers() {
        return Mono.from(database.runCommand(new Document("ping", 1)))
                .timeout(Duration.ofSeconds(1))
                .hasElement()
                .onErrorReturn(false);
    }

    @Override
    public Mono<Health> health() {
        return answers().map(up -> (up ? Health.up() : Health.down()).build());
    }
}
