package org.guildhall.gateway.limits;

import java.util.concurrent.atomic.AtomicLong;
import org.guildhall.gateway.problems.Problem;
import org.guildhall.gateway.problems.ProblemException;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies that are too large, whether they say so beforehand or come in pieces of unknown number. */
public final class BodyLimit implements GatewayFilter {

    private final long most;

    /** Lets through bodies of up to this many bytes. */
    public BodyLimit(long most) {
        this.most = most;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        long announced = exchange.getRequest().getHeaders().getContentLength();
        if (announced > most) {
            return Mono.error(tooLarge());
        }
        if (announced >= 0) {
            return chain.filter(exchange);
        }
        return chain.filter(
                exchange.mutate().request(counted(exchange.getRequest())).build());
    }

    private ServerHttpRequest counted(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                AtomicLong seen = new AtomicLong();
                return super.getBody().doOnNext(buffer -> {
                    if (seen.addAndGet(buffer.readableByteCount()) > most) {
                        DataBufferUtils.release(buffer);
                        throw tooLarge();
                    }
                });
            }
        };
    }

    private static ProblemException tooLarge() {
        return new ProblemException(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"));
    }
}
