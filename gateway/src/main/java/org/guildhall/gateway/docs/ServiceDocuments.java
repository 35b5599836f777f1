package org.guildhall.gateway.docs;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guildhall.gateway.GatewaySettings;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI documents of the services, with the gateway as the server to try them on. */
@Component
class ServiceDocuments {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WebClient web = WebClient.builder()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
            .build();
    private final Map<String, URI> services;
    private final ObjectMapper json;

    ServiceDocuments(GatewaySettings settings, ObjectMapper json) {
        this.services = settings.services().byName();
        this.json = json;
    }

    List<Entry> names() {
        return services.keySet().stream()
                .map(name -> new Entry(name + "-service", "/docs/documents/" + name))
                .toList();
    }

    Mono<String> of(String name) {
        URI service = services.get(name);
        if (service == null) {
            return Mono.error(new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "not-found")));
        }
        return web.get()
                .uri(service + "/v3/api-docs")
                .retrieve()
                .bodyToMono(String.class)
                .timeout(PATIENCE)
                .map(this::behindTheGateway)
                .onErrorMap(failure -> new ProblemException(Problem.unavailable(name, PATIENCE)));
    }

    private String behindTheGateway(String document) {
        ObjectNode root = (ObjectNode) json.readTree(document);
        root.putArray("servers").addObject().put("url", "/");
        return root.toString();
    }

    /** One document of the list. */
    record Entry(String name, String url) {}
}
