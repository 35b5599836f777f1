package org.guildhall.bench.gateway;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Asks one address again and again: so many at a time, or so often a second whatever the answers. One thread with few
 * objects for each ask, so that the asking leaves the machine to those who answer.
 */
final class Load implements AutoCloseable {
    private static final int LARGEST = 1024 * 1024;
    private final MultiThreadIoEventLoopGroup threads = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final EventLoop loop = threads.next();
    private final URI url;

    Load(String url) {
        this.url = URI.create(url);
    }

    /** A closed loop: each connection asks again as soon as it has its answer. */
    Answers closed(int connections, Duration length) {
        return run(connections, new Crowd.Closed(connections, length));
    }

    /**
     * An open loop: people who come whether or not those before them were served. Who finds no connection free waits for
     * one, and that counts as waiting.
     */
    Answers open(double perSecond, int connections, Duration length) {
        return run(connections, new Crowd.Open(perSecond, length));
    }

    /** Whether one ask is answered well. */
    boolean answers() {
        return closed(1, Duration.ZERO).good() == 1;
    }

    private Answers run(int connections, Crowd crowd) {
        Stretch stretch = new Stretch(loop, crowd);
        List<Asker> askers =
                Stream.generate(() -> asker(stretch)).limit(connections).toList();
        askers.forEach(Asker::connect);
        Answers answers = stretch.await();
        askers.forEach(Asker::close);
        return answers;
    }

    private Asker asker(Stretch stretch) {
        Bootstrap connection = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 5_000);
        Asker asker = new Asker(url, stretch, connection);
        connection.handler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new HttpClientCodec(), new HttpObjectAggregator(LARGEST), asker);
            }
        });
        return asker;
    }

    @Override
    public void close() {
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
