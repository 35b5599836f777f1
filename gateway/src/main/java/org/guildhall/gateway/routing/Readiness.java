package org.guildhall.gateway.routing;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.client.ServiceInstance;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Which instances of a service say that they are ready. One that is starting or leaving says no while its address is
 * known already or still; one that is merely slow to say is believed to be what it was, for a few looks.
 */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int SLOW_LOOKS = 3;

    private final Asking asking;
    private volatile Map<String, Look> looks = Map.of();

    Readiness(Asking asking) {
        this.asking = asking;
    }

    static Readiness overHttp() {
        HttpClient http = HttpClient.create()
                .responseTimeout(PATIENCE)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) PATIENCE.toMillis());
        return new Readiness(instance -> http.get()
                .uri(instance.getUri() + "/actuator/health/readiness")
                .response()
                .map(answer -> answer.status().code() == HttpResponseStatus.OK.code()));
    }

    /** Asks all of them once; a single one is not asked, since there is nobody to go to instead. */
    Mono<Void> look(List<ServiceInstance> instances) {
        if (instances.size() < 2) {
            looks = Map.of();
            return Mono.empty();
        }
        return Flux.fromIterable(instances)
                .flatMap(instance -> ask(instance).map(look -> Map.entry(instance.getInstanceId(), look)))
                .collect(HashMap<String, Look>::new, (all, one) -> all.put(one.getKey(), one.getValue()))
                .doOnNext(all -> looks = all)
                .then();
    }

    /** Whether an instance said so when it was asked last; of one that was never asked nobody knows. */
    boolean isReady(ServiceInstance instance) {
        Look look = looks.get(instance.getInstanceId());
        return look != null && look.ready();
    }

    private Mono<Look> ask(ServiceInstance instance) {
        Look before = looks.getOrDefault(instance.getInstanceId(), new Look(false, 0));
        return asking.isReady(instance)
                .map(ready -> new Look(ready, 0))
                .onErrorResume(
                        ReadTimeoutException.class,
                        slow -> Mono.just(new Look(before.ready() && before.slow() < SLOW_LOOKS, before.slow() + 1)))
                .onErrorReturn(new Look(false, 0));
    }

    /** How an instance is asked. */
    interface Asking {
        Mono<Boolean> isReady(ServiceInstance instance);
    }

    private record Look(boolean ready, int slow) {}
}
