package org.guildhall.gateway.resilience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import org.guildhall.gateway.paths.RouteTable;
import org.guildhall.gateway.problems.Problems;
import org.guildhall.gateway.problems.Problems.Written;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Puts {@link FullHouse} right behind the HTTP codec of every connection of the public port. */
@Component
final class Doorkeeper implements NettyServerCustomizer {

    private static final String NAME = "guildhall.fullHouse";
    private static final int LANGUAGES = 100;

    private final RouteTable table;
    private final Guards guards;
    private final Problems problems;
    private final Counter turnedAway;
    private final Cache<String, Written> written =
            Caffeine.newBuilder().maximumSize(LANGUAGES).build();

    Doorkeeper(RouteTable table, Guards guards, Problems problems, MeterRegistry metrics) {
        this.table = table;
        this.guards = guards;
        this.problems = problems;
        this.turnedAway = Counter.builder("guildhall.gateway.turned.away")
                .description("requests refused at the door because their route was full")
                .register(metrics);
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, address) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, NAME, new FullHouse(this::isFull, this::refusal)));
    }

    private boolean isFull(HttpRequest request) {
        return guards.isAnyFull()
                && table.find(HttpMethod.valueOf(request.method().name()), PathContainer.parsePath(pathOf(request)))
                        .filter(guards::isFull)
                        .isPresent();
    }

    private static String pathOf(HttpRequest request) {
        int query = request.uri().indexOf('?');
        return query < 0 ? request.uri() : request.uri().substring(0, query);
    }

    private Written refusal(HttpRequest request) {
        turnedAway.increment();
        String languages = request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE, "");
        return written.get(languages, this::write);
    }

    private Written write(String languages) {
        return problems.written(Guard.FULL, languages.isEmpty() ? null : languages);
    }
}
