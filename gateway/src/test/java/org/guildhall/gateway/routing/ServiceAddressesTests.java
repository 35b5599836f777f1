package org.guildhall.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.guildhall.gateway.resilience.SpentInstance;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.CompletionContext;
import org.springframework.cloud.client.loadbalancer.DefaultRequest;
import org.springframework.cloud.client.loadbalancer.DefaultResponse;
import org.springframework.cloud.client.loadbalancer.RequestData;
import org.springframework.cloud.client.loadbalancer.RequestDataContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

class ServiceAddressesTests {

    private static final List<URI> ADDRESS = List.of(URI.create("http://activity:8102"));

    @Test
    void areAllAddressesOfTheHostName() {
        assertThat(of("http://127.0.0.1:8102"))
                .extracting(ServiceInstance::getUri)
                .containsExactly(URI.create("http://127.0.0.1:8102"));
        assertThat(of("http://localhost:8102")).isNotEmpty().allSatisfy(instance -> {
            assertThat(instance.getHost()).isIn("127.0.0.1", "[0:0:0:0:0:0:0:1]");
            assertThat(instance.getPort()).isEqualTo(8102);
        });
    }

    @Test
    void keepTheNameWhereACertificateNamesIt() {
        assertThat(of("https://localhost")).singleElement().satisfies(instance -> {
            assertThat(instance.getHost()).isEqualTo("localhost");
            assertThat(instance.getPort()).isEqualTo(443);
            assertThat(instance.isSecure()).isTrue();
        });
    }

    @Test
    void areNoneForAHostThatDoesNotExist() {
        assertThat(of("http://no-such-host.invalid:1")).isEmpty();
    }

    private static List<ServiceInstance> of(String address) {
        return new ServiceAddresses("activity", List.of(URI.create(address)), Clock.systemUTC())
                .get()
                .blockFirst();
    }

    @Test
    void areAskedForAgainAfterFiveSecondsAndKeptIfTheNameServiceIsAway() {
        MovingClock clock = new MovingClock();
        AtomicReference<List<String>> known = new AtomicReference<>(List.of("10.0.0.1", "10.0.0.2"));
        ServiceAddresses addresses = with(clock, host -> found(known.get()), nobodyAsked());
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");

        known.set(List.of("10.0.0.2", "10.0.0.3"));
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");
        clock.advance(Duration.ofSeconds(5));
        assertThat(hosts(addresses)).containsExactly("10.0.0.2", "10.0.0.3");
        known.set(List.of());
        clock.advance(Duration.ofSeconds(5));
        assertThat(hosts(addresses)).containsExactly("10.0.0.2", "10.0.0.3");
    }

    @Test
    void areThoseThatWereListedWhereSeveralShareAHost() {
        List<URI> listed = List.of(URI.create("http://127.0.0.1:8102"), URI.create("http://127.0.0.1:9102"));
        ServiceAddresses addresses = new ServiceAddresses("activity", listed, Clock.systemUTC());
        List<ServiceInstance> both = addresses.get().blockFirst();
        assertThat(both).extracting(ServiceInstance::getPort).containsExactly(8102, 9102);

        addresses.onComplete(new CompletionContext<>(
                CompletionContext.Status.FAILED,
                new ConnectException("refused"),
                new DefaultRequest<>(),
                new DefaultResponse(both.getFirst())));
        assertThat(addresses.get().blockFirst())
                .extracting(ServiceInstance::getPort)
                .containsExactly(9102);
    }

    @Test
    void leaveAnInstanceAloneThatRefusedAConnectionWhileThereIsAnother() {
        MovingClock clock = new MovingClock();
        ServiceAddresses addresses = with(clock, host -> found(List.of("10.0.0.1", "10.0.0.2")), nobodyAsked());
        fail(addresses, new ConnectException("refused"), "10.0.0.1");
        assertThat(hosts(addresses)).containsExactly("10.0.0.2");

        fail(addresses, new ConnectException("refused"), "10.0.0.2");
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");
        clock.advance(Duration.ofSeconds(5));
        fail(addresses, new IOException("reset"), "10.0.0.1");
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");
    }

    @Test
    void leaveAnInstanceAloneWhoseHostIsGone() {
        MovingClock clock = new MovingClock();
        ServiceAddresses addresses = with(clock, host -> found(List.of("10.0.0.1", "10.0.0.2")), nobodyAsked());
        fail(addresses, new NoRouteToHostException("gone"), "10.0.0.1");
        assertThat(hosts(addresses)).containsExactly("10.0.0.2");
    }

    @Test
    void areThoseThatSayTheyAreReadyWhileThereAreAny() {
        Set<String> ready = new HashSet<>(Set.of("10.0.0.1", "10.0.0.2"));
        ServiceAddresses addresses = with(
                new MovingClock(),
                host -> found(List.of("10.0.0.1", "10.0.0.2", "10.0.0.3")),
                new Readiness(instance -> Mono.just(ready.contains(instance.getHost()))));
        addresses.look().block();
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");

        ready.remove("10.0.0.1");
        addresses.look().block();
        assertThat(hosts(addresses)).containsExactly("10.0.0.2");

        ready.clear();
        addresses.look().block();
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2", "10.0.0.3");
    }

    @Test
    void keepAnInstanceThatIsSlowToSayForAFewLooks() {
        AtomicReference<Mono<Boolean>> first = new AtomicReference<>(Mono.just(true));
        ServiceAddresses addresses = with(
                new MovingClock(),
                host -> found(List.of("10.0.0.1", "10.0.0.2")),
                new Readiness(instance -> instance.getHost().equals("10.0.0.1") ? first.get() : Mono.just(true)));
        addresses.look().block();
        first.set(Mono.error(ReadTimeoutException.INSTANCE));
        for (int look = 0; look < 3; look++) {
            addresses.look().block();
            assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");
        }
        addresses.look().block();
        assertThat(hosts(addresses)).containsExactly("10.0.0.2");

        first.set(Mono.error(new ConnectException("refused")));
        addresses.look().block();
        assertThat(hosts(addresses)).containsExactly("10.0.0.2");
    }

    @Test
    void giveOneThatHasJustBecomeReadyAGrowingShare() {
        Set<String> ready = new HashSet<>(Set.of("10.0.0.1"));
        AtomicReference<Double> dice = new AtomicReference<>(0.5);
        ServiceAddresses addresses = new ServiceAddresses(
                "activity",
                ADDRESS,
                new MovingClock(),
                host -> found(List.of("10.0.0.1", "10.0.0.2")),
                new Readiness(instance -> Mono.just(ready.contains(instance.getHost()))),
                dice::get);
        addresses.look().block();
        ready.add("10.0.0.2");

        for (int look = 0; look < 10; look++) {
            addresses.look().block();
            assertThat(hosts(addresses)).as("after look %d", look).containsExactly("10.0.0.1");
        }
        dice.set(0.01);
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");
        dice.set(0.5);
        addresses.look().block();
        assertThat(hosts(addresses)).containsExactly("10.0.0.1", "10.0.0.2");
        ready.remove("10.0.0.1");
        addresses.look().block();
        assertThat(hosts(addresses)).containsExactly("10.0.0.2");
    }

    @Test
    void leaveOutTheOneThatHasJustFailedThisRead() {
        ServiceAddresses addresses =
                with(new MovingClock(), host -> found(List.of("10.0.0.1", "10.0.0.2")), nobodyAsked());
        RequestData read = new RequestData(
                HttpMethod.GET,
                URI.create("http://activity/api/activities"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                Map.of(SpentInstance.class.getName(), "10.0.0.1:8102"));

        assertThat(addresses
                        .get(new DefaultRequest<>(new RequestDataContext(read)))
                        .blockFirst())
                .extracting(ServiceInstance::getHost)
                .containsExactly("10.0.0.2");
        assertThat(addresses.get(new DefaultRequest<>()).blockFirst()).hasSize(2);
    }

    private static ServiceAddresses with(Clock clock, ServiceAddresses.NameService names, Readiness readiness) {
        return new ServiceAddresses("activity", ADDRESS, clock, names, readiness, () -> 0.0);
    }

    /** Before the first look nobody is known to be ready. */
    private static Readiness nobodyAsked() {
        return new Readiness(instance -> Mono.just(true));
    }

    private static void fail(ServiceAddresses addresses, Exception failure, String host) {
        ServiceInstance instance = new DefaultServiceInstance(host + ":8102", "activity", host, 8102, false);
        addresses.onComplete(new CompletionContext<>(
                CompletionContext.Status.FAILED, failure, new DefaultRequest<>(), new DefaultResponse(instance)));
    }

    private static List<String> hosts(ServiceAddresses addresses) {
        return addresses.get().blockFirst().stream()
                .map(ServiceInstance::getHost)
                .toList();
    }

    private static InetAddress[] found(List<String> literals) throws UnknownHostException {
        if (literals.isEmpty()) {
            throw new UnknownHostException("away");
        }
        return literals.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
