package org.guildhall.gateway.system;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guildhall.gateway.GatewaySettings;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Asks one service how it is, through the paths that the gateway never routes. */
@Component
class ServiceProbe {

    static final String TOKEN = "X-Guildhall-Internal";
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(30);

    private final WebClient web = WebClient.create();
    private final Map<String, URI> services;
    private final String token;

    ServiceProbe(GatewaySettings settings) {
        this.services = settings.services().byName();
        this.token = settings.internalToken();
    }

    List<String> names() {
        return List.copyOf(services.keySet());
    }

    Mono<Part> look(String name, Map<String, Long> lags) {
        Mono<JsonNode> info = json(HttpMethod.GET, name, "/actuator/info");
        Mono<JsonNode> inside = json(HttpMethod.GET, name, "/internal/system");
        return Mono.zip(state(name), or(info), or(inside))
                .map(seen -> new Part(
                        name + "-service",
                        seen.getT1(),
                        text(seen.getT2().at("/build/version")),
                        lag(name, lags),
                        number(seen.getT3().path("oldestPendingMs")),
                        number(seen.getT3().path("deadLetters"))));
    }

    Mono<JsonNode> deadLetters(String name) {
        return json(HttpMethod.GET, known(name), "/internal/dead-letters").onErrorMap(away -> unavailable(name));
    }

    Mono<JsonNode> redrive(String name, String aggregate) {
        return web.post()
                .uri(services.get(known(name)) + "/internal/dead-letters/redrive?aggregate={aggregate}", aggregate)
                .header(TOKEN, token)
                .retrieve()
                .bodyToMono(JsonNode.class)
                .timeout(LONG_PATIENCE)
                .onErrorMap(away -> unavailable(name));
    }

    private String known(String name) {
        if (!services.containsKey(name)) {
            throw new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "not-found"));
        }
        return name;
    }

    private static ProblemException unavailable(String name) {
        return new ProblemException(Problem.unavailable(name, PATIENCE));
    }

    private Mono<Part.State> state(String name) {
        return web.get()
                .uri(services.get(name) + "/actuator/health/readiness")
                .exchangeToMono(answer -> answer.releaseBody()
                        .thenReturn(answer.statusCode().is2xxSuccessful() ? Part.State.UP : Part.State.NOT_READY))
                .timeout(PATIENCE, Mono.just(Part.State.NOT_READY))
                .onErrorReturn(Part.State.DOWN);
    }

    private Mono<JsonNode> json(HttpMethod method, String name, String path) {
        return web.method(method)
                .uri(services.get(name) + path)
                .header(TOKEN, token)
                .retrieve()
                .bodyToMono(JsonNode.class)
                .timeout(PATIENCE);
    }

    private static Mono<JsonNode> or(Mono<JsonNode> answer) {
        return answer.onErrorComplete().defaultIfEmpty(MissingNode.getInstance());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isNumber() ? node.asLong() : null;
    }

    /** A service reads in the group of its name; one that rebuilds its copies numbers its groups. */
    private static @Nullable Long lag(String name, Map<String, Long> lags) {
        List<Long> own = lags.entrySet().stream()
                .filter(group -> group.getKey().matches(name + "-(service|g\\d+)"))
                .map(Map.Entry::getValue)
                .toList();
        return own.isEmpty() ? null : own.stream().mapToLong(Long::longValue).sum();
    }
}
