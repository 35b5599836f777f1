package org.guildhall.gateway.routing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The running instances of one service: every address its host name has right now. A container that is scaled or a
 * headless Kubernetes service needs no registry this way.
 */
final class ServiceAddresses implements ServiceInstanceListSupplier {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final String service;
    private final URI address;
    private final Clock clock;
    private volatile @Nullable Known known;

    ServiceAddresses(String service, URI address, Clock clock) {
        this.service = service;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public String getServiceId() {
        return service;
    }

    @Override
    public Flux<List<ServiceInstance>> get() {
        Known now = known;
        if (now != null && clock.instant().isBefore(now.until())) {
            return Flux.just(now.instances());
        }
        return Mono.fromCallable(this::resolve)
                .subscribeOn(Schedulers.boundedElastic())
                .flux();
    }

    private List<ServiceInstance> resolve() {
        Known former = known;
        List<ServiceInstance> instances;
        try {
            instances = secure() ? List.of(instance(address.getHost())) : addresses();
        } catch (UnknownHostException gone) {
            instances = former == null ? List.of() : former.instances();
        }
        known = new Known(instances, clock.instant().plus(FRESH));
        return instances;
    }

    private List<ServiceInstance> addresses() throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(address.getHost()))
                .map(InetAddress::getHostAddress)
                .sorted()
                .map(this::instance)
                .toList();
    }

    private ServiceInstance instance(String host) {
        String literal = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        int port = address.getPort() < 0 ? (secure() ? 443 : 80) : address.getPort();
        return new DefaultServiceInstance(literal, service, literal, port, secure());
    }

    /** A certificate names a host, so with TLS the name has to stay. */
    private boolean secure() {
        return "https".equals(address.getScheme());
    }

    private record Known(List<ServiceInstance> instances, Instant until) {}
}
