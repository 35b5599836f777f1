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
 * known already or still; one that is merely slow to say is believed to be what it was, for a few looks. One that has
 * just become ready beside others has a cold JVM: it takes a growing share of requests, not all of its own at once.
 */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int SLOW_LOOKS = 3;
    private static final int WARM_LOOKS = 20;

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

    /** What part of its share of requests an instance should take, above 0 and at most 1. */
    double share(ServiceInstance instance) {
        Look look = looks.get(instance.getInstanceId());
        return look == null ? 1 : (double) Math.max(1, look.warm()) / WARM_LOOKS;
    }

    private Mono<Look> ask(ServiceInstance instance) {
        // whoever is ready at the first look has been running all the time, as far as anybody here knows
        Look unknown = looks.isEmpty() ? new Look(false, 0, WARM_LOOKS) : Look.COLD;
        Look before = looks.getOrDefault(instance.getInstanceId(), unknown);
        return asking.isReady(instance)
                .map(ready -> ready ? before.isReady() : Look.COLD)
                .onErrorResume(ReadTimeoutException.class, slow -> Mono.just(before.isSlow()))
                .onErrorReturn(Look.COLD);
    }

    /** How an instance is asked. */
    interface Asking {
        Mono<Boolean> isReady(ServiceInstance instance);
    }

    /**
     * What one instance said.
     *
     * @param slow how often in a row it was too slow to say anything
     * @param warm how often in a row it was ready
     */
    private record Look(boolean ready, int slow, int warm) {
        static final Look COLD = new Look(false, 0, 0);

        Look isReady() {
            return new Look(true, 0, Math.min(WARM_LOOKS, warm + 1));
        }

        Look isSlow() {
            return new Look(ready && slow < SLOW_LOOKS, slow + 1, warm);
        }
    }
}
