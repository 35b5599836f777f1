package org.guildhall.gateway.problems;

import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** The last place an exception gets to: it leaves as a problem, its stack trace stays in the log. */
@Component
@Order(-2)
final class ProblemErrorHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemErrorHandler.class);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed",
            401, "not-signed-in",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            413, "too-large",
            415, "media-type",
            504, "service-unavailable");

    private final Problems problems;

    ProblemErrorHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("A caller left before the answer");
            return Mono.empty();
        }
        return problems.write(exchange, problemOf(failure));
    }

    private static Problem problemOf(Throwable failure) {
        return switch (failure) {
            case ProblemException known -> known.problem();
            case ResponseStatusException refused
            when refused.getStatusCode().is4xxClientError() -> refusal(refused.getStatusCode());
            case com.mongodb.MongoException store -> {
                LOG.warn("The session store does not answer: {}", store.toString());
                yield Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "sessions-unavailable", SOON);
            }
            default -> {
                LOG.error("Unexpected failure", failure);
                yield Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
            }
        };
    }

    private static Problem refusal(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        HttpStatus answer = known == null ? HttpStatus.BAD_REQUEST : known;
        return Problem.of(answer, CODES.getOrDefault(answer.value(), "malformed"));
    }
}
