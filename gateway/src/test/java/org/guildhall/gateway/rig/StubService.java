package org.guildhall.gateway.rig;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Stands in for a service: remembers what arrived and answers as told. */
public final class StubService implements AutoCloseable {

    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final AtomicInteger openStreams = new AtomicInteger();
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final int port;
    private DisposableServer server;
    private volatile BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer = StubService::ok;

    public StubService() {
        server = bind(0);
        port = server.port();
    }

    public record Arrival(String method, String uri, HttpHeaders headers, String body) {}

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Arrival last() {
        return arrivals.getLast();
    }

    public int count() {
        return arrivals.size();
    }

    public int openStreams() {
        return openStreams.get();
    }

    public void answer(BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> next) {
        answer = next;
    }

    public static Publisher<Void> json(HttpServerResponse response, String body) {
        return response.header("Content-Type", "application/json").sendString(Mono.just(body));
    }

    public void answerStatus(int status) {
        answer((request, response) -> response.status(status).sendString(Mono.just("{}")));
    }

    public void answerAfter(Duration delay) {
        answer((request, response) -> Mono.delay(delay).then(Mono.from(ok(request, response))));
    }

    /** An event stream that says something every 50 ms until its reader goes away. */
    public void answerStream() {
        answer((request, response) -> {
            openStreams.incrementAndGet();
            response.withConnection(connection -> connection.onDispose(openStreams::decrementAndGet));
            return response.sse()
                    .sendString(Flux.interval(Duration.ofMillis(50)).map(n -> "data: " + n + "\n\n"));
        });
    }

    public void reset() {
        answer = StubService::ok;
        arrivals.clear();
    }

    /** Nothing listens any more, and connections that were open are cut. */
    public void kill() {
        server.disposeNow(Duration.ofSeconds(2));
        connections.close().awaitUninterruptibly();
    }

    public void revive() {
        server = bind(port);
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(2));
    }

    private DisposableServer bind(int wanted) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(wanted)
                .doOnConnection(connection -> connections.add(connection.channel()))
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .defaultIfEmpty("")
                        .flatMap(body -> {
                            arrivals.add(new Arrival(
                                    request.method().name(),
                                    request.uri(),
                                    request.requestHeaders().copy(),
                                    body));
                            return Mono.from(answer.apply(request, response));
                        }))
                .bindNow();
    }

    private static Publisher<Void> ok(HttpServerRequest request, HttpServerResponse response) {
        return json(response, "{\"ok\":true}");
    }
}
