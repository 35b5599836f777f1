package org.guildhall.gateway.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers the state of all parts at once; a part that does not answer costs a second and is shown as down. */
@Component
class SystemPage {

    private final ServiceProbe services;
    private final ConsumerLag lags;
    private final StorePing store;
    private final @Nullable String version;

    SystemPage(ServiceProbe services, ConsumerLag lags, StorePing store, ObjectProvider<BuildProperties> build) {
        this.services = services;
        this.lags = lags;
        this.store = store;
        BuildProperties known = build.getIfAvailable();
        this.version = known == null ? null : known.getVersion();
    }

    Mono<Parts> parts() {
        Mono<Map<String, Long>> groups = lags.byGroup().cache();
        Mono<List<Part>> five = Flux.fromIterable(services.names())
                .flatMapSequential(name -> groups.defaultIfEmpty(Map.of()).flatMap(known -> services.look(name, known)))
                .collectList();
        return Mono.zip(five, groups.hasElement(), store.answers()).map(seen -> {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("gateway", Part.State.UP, version, null, null, null));
            parts.addAll(seen.getT1());
            parts.add(Part.of("broker", upIf(seen.getT2())));
            parts.add(Part.of("store", upIf(seen.getT3())));
            return new Parts(parts);
        });
    }

    private static Part.State upIf(boolean answers) {
        return answers ? Part.State.UP : Part.State.DOWN;
    }

    /** The answer's body. */
    record Parts(List<Part> parts) {}
}
