package org.guildhall.gateway.routing;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.guildhall.gateway.resilience.SpentInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.CompletionContext;
import org.springframework.cloud.client.loadbalancer.LoadBalancerLifecycle;
import org.springframework.cloud.client.loadbalancer.Request;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The running instances of one service: every address its host names have right now. A container that is scaled or a
 * headless Kubernetes service needs no registry this way. Where there are several they are asked every second whether
 * they are ready, and one that refused a connection is left alone for some seconds; if nobody is left all are tried.
 */
final class ServiceAddresses
        implements ServiceInstanceListSupplier,
                LoadBalancerLifecycle<Object, Object, ServiceInstance>,
                InitializingBean,
                DisposableBean {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final String service;
    private final List<URI> addresses;
    private final Clock clock;
    private final NameService names;
    private final Map<String, Instant> leftAlone = new ConcurrentHashMap<>();
    private final Readiness readiness;
    private final DoubleSupplier chance;
    private final Disposable.Swap looking = Disposables.swap();
    private volatile @Nullable Known known;

    ServiceAddresses(String service, List<URI> addresses, Clock clock) {
        this(service, addresses, clock, InetAddress::getAllByName, Readiness.overHttp(), ServiceAddresses::anyChance);
    }

    ServiceAddresses(
            String service,
            List<URI> addresses,
            Clock clock,
            NameService names,
            Readiness readiness,
            DoubleSupplier chance) {
        this.chance = chance;
        this.names = names;
        this.readiness = readiness;
        this.service = service;
        this.addresses = addresses;
        this.clock = clock;
    }

    private static double anyChance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public String getServiceId() {
        return service;
    }

    @Override
    public Flux<List<ServiceInstance>> get() {
        return instances().map(this::reachable).flux();
    }

    /** A second try goes to another instance than the first, where there is one. */
    @Override
    @SuppressWarnings("rawtypes")
    public Flux<List<ServiceInstance>> get(Request request) {
        String spent = SpentInstance.of(request.getContext());
        return spent == null ? get() : get().map(reachable -> without(spent, reachable));
    }

    private static List<ServiceInstance> without(String spent, List<ServiceInstance> reachable) {
        List<ServiceInstance> others = reachable.stream()
                .filter(instance -> !spent.equals(instance.getInstanceId()))
                .toList();
        return others.isEmpty() ? reachable : others;
    }

    @Override
    public void afterPropertiesSet() {
        looking.update(look().repeatWhen(done -> done.delayElements(LOOK_EVERY))
                .onErrorComplete()
                .subscribe());
    }

    @Override
    public void destroy() {
        looking.dispose();
    }

    /** Asks all instances once whether they are ready. */
    Mono<Void> look() {
        return Mono.defer(() -> instances().flatMap(readiness::look)).onErrorComplete();
    }

    private Mono<List<ServiceInstance>> instances() {
        Known now = known;
        return now != null && clock.instant().isBefore(now.until())
                ? Mono.just(now.instances())
                : Mono.fromCallable(this::resolve).subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public void onStart(Request<Object> request) {}

    @Override
    public void onStartRequest(Request<Object> request, Response<ServiceInstance> instance) {}

    @Override
    public void onComplete(CompletionContext<Object, ServiceInstance, Object> completed) {
        Response<ServiceInstance> chosen = completed.getLoadBalancerResponse();
        ServiceInstance instance = chosen == null ? null : chosen.getServer();
        if (instance != null
                && completed.status() == CompletionContext.Status.FAILED
                && isUnreachable(completed.getThrowable())) {
            leftAlone.put(instance.getInstanceId(), clock.instant().plus(LEFT_ALONE));
        }
    }

    private static boolean isUnreachable(@Nullable Throwable failure) {
        return failure instanceof ConnectException || failure instanceof NoRouteToHostException;
    }

    private List<ServiceInstance> reachable(List<ServiceInstance> all) {
        if (all.size() < 2) {
            return all;
        }
        Instant now = clock.instant();
        leftAlone.values().removeIf(until -> !now.isBefore(until));
        List<ServiceInstance> others = all.stream()
                .filter(instance -> !leftAlone.containsKey(instance.getInstanceId()))
                .toList();
        List<ServiceInstance> ready = others.stream().filter(readiness::isReady).toList();
        return ready.isEmpty() ? (others.isEmpty() ? all : others) : warmEnough(ready);
    }

    private List<ServiceInstance> warmEnough(List<ServiceInstance> ready) {
        double dice = chance.getAsDouble();
        List<ServiceInstance> taking = ready.stream()
                .filter(instance -> readiness.share(instance) > dice)
                .toList();
        return taking.isEmpty() ? ready : taking;
    }

    private List<ServiceInstance> resolve() {
        Known former = known;
        List<ServiceInstance> instances = new ArrayList<>();
        try {
            for (URI address : addresses) {
                instances.addAll(secure(address) ? List.of(instance(address, address.getHost())) : behind(address));
            }
        } catch (UnknownHostException gone) {
            instances = former == null ? List.of() : former.instances();
        }
        known = new Known(instances, clock.instant().plus(FRESH));
        return instances;
    }

    private List<ServiceInstance> behind(URI address) throws UnknownHostException {
        return Arrays.stream(names.lookup(address.getHost()))
                .map(InetAddress::getHostAddress)
                .sorted()
                .map(host -> instance(address, host))
                .toList();
    }

    private ServiceInstance instance(URI address, String host) {
        String literal = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        int port = address.getPort() < 0 ? (secure(address) ? 443 : 80) : address.getPort();
        return new DefaultServiceInstance(literal + ":" + port, service, literal, port, secure(address));
    }

    /** A certificate names a host, so with TLS the name has to stay. */
    private static boolean secure(URI address) {
        return "https".equals(address.getScheme());
    }

    /** Who knows the addresses behind a name. */
    interface NameService {
        InetAddress[] lookup(String host) throws UnknownHostException;
    }

    private record Known(List<ServiceInstance> instances, Instant until) {}
}
