package org.guildhall.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.guildhall.gateway.paths.RouteTable;
import org.guildhall.gateway.paths.ServiceRoute;
import org.guildhall.gateway.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class PersonLimitsTests {

    private final ManualTime time = new ManualTime();
    private final PersonLimits limits =
            new PersonLimits(new Problems(JsonMapper.builder().build()), time);

    @Test
    void allowABurstOfFortyAndTwentyASecondAfterIt() {
        assertThat(passed("m-1", "activity", 60)).isEqualTo(40);
        time.nanos += Duration.ofSeconds(1).toNanos();
        assertThat(passed("m-1", "activity", 60)).isEqualTo(20);
    }

    @Test
    void allowFiveSignUpsASecondCountedApart() {
        assertThat(passed("m-1", "sign-ups", 9)).isEqualTo(5);
        assertThat(passed("m-1", "activity", 60)).isEqualTo(40);
    }

    @Test
    void letNobodyPayForAnother() {
        assertThat(passed("m-1", "activity", 60)).isEqualTo(40);
        assertThat(passed("m-2", "activity", 60)).isEqualTo(40);
    }

    @Test
    void holdForOnePersonOnAllRoutesTogether() {
        assertThat(passed("m-1", "activity", 30)).isEqualTo(30);
        assertThat(passed("m-1", "notification", 30)).isEqualTo(10);
    }

    @Test
    void sayWhenToComeBack() {
        passed("m-1", "activity", 40);
        ServerWebExchange refused = ask("m-1", "activity");

        assertThat(refused.getResponse().getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }

    @Test
    void doNotHoldForWhoIsNotSignedIn() {
        assertThat(passed(null, "activity", 100)).isEqualTo(100);
    }

    private long passed(@Nullable String person, String route, int times) {
        return IntStream.range(0, times)
                .filter(n ->
                        HttpStatus.OK.equals(ask(person, route).getResponse().getStatusCode()))
                .count();
    }

    private ServerWebExchange ask(@Nullable String person, String route) {
        ServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/any"));
        if (person != null) {
            exchange = exchange.mutate()
                    .principal(Mono.just(new TestingAuthenticationToken(person, "")))
                    .build();
        }
        ServerWebExchange asked = exchange;
        ServiceRoute row = new RouteTable()
                .rows().stream()
                        .filter(one -> one.id().equals(route))
                        .findFirst()
                        .orElseThrow();
        limits.on(row)
                .filter(
                        asked,
                        passing -> Mono.fromRunnable(() -> passing.getResponse().setStatusCode(HttpStatus.OK)))
                .block();
        return asked;
    }

    private static final class ManualTime implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
