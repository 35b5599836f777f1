package org.guildhall.gateway.system;

import java.security.Principal;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.ProblemException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /api/system}: for administrators; to everybody else it does not exist. */
@Configuration(proxyBeanMethods = false)
class SystemRoutes {

    @Bean
    RouterFunction<ServerResponse> system(SystemPage page, ServiceProbe services, Administrators administrators) {
        return RouterFunctions.route()
                .GET("/api/system", request -> page.parts().flatMap(ServerResponse.ok()::bodyValue))
                .GET(
                        "/api/system/dead-letters/{service}",
                        request -> services.deadLetters(service(request)).flatMap(ServerResponse.ok()::bodyValue))
                .POST(
                        "/api/system/dead-letters/{service}/redrive",
                        request -> services.redrive(
                                        service(request),
                                        request.queryParam("aggregate").orElse(""))
                                .flatMap(ServerResponse.ok()::bodyValue))
                .filter((request, next) -> onlyFor(administrators, request, next))
                .build();
    }

    private static Mono<ServerResponse> onlyFor(
            Administrators administrators, ServerRequest request, HandlerFunction<ServerResponse> next) {
        return request.principal()
                .map(Principal::getName)
                .filter(administrators::contains)
                .switchIfEmpty(Mono.error(new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "not-found"))))
                .flatMap(administrator -> {
                    try {
                        return next.handle(request);
                    } catch (Exception e) {
                        return Mono.error(e);
                    }
                });
    }

    private static String service(ServerRequest request) {
        return request.pathVariable("service").replaceFirst("-service$", "");
    }
}
