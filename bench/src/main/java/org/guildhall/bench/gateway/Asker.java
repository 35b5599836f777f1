package org.guildhall.bench.gateway;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.guildhall.bench.gateway.Stretch.Kind;
import org.jspecify.annotations.Nullable;

/** One connection: asks, hands over what it got, and connects again when it was cut off. */
@Sharable
final class Asker extends SimpleChannelInboundHandler<FullHttpResponse> {
    private static final long NOBODY = -1;
    private final URI url;
    private final Stretch stretch;
    private final Bootstrap bootstrap;
    private @Nullable Channel channel;
    private long arrival = NOBODY;

    Asker(URI url, Stretch stretch, Bootstrap bootstrap) {
        this.url = url;
        this.stretch = stretch;
        this.bootstrap = bootstrap;
    }

    void connect() {
        if (!stretch.isOver()) {
            bootstrap.connect(url.getHost(), url.getPort()).addListener((ChannelFuture connected) -> {
                if (!connected.isSuccess()) {
                    later(connected.channel());
                }
            });
        }
    }

    /** Asks for somebody who came at that time of the stretch. */
    void ask(long arrival) {
        this.arrival = arrival;
        var request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.GET, url.getRawPath(), Unpooled.EMPTY_BUFFER);
        request.headers().set(HttpHeaderNames.HOST, url.getAuthority());
        Channel connection = Objects.requireNonNull(channel, "asks only when connected");
        var _ = connection.writeAndFlush(request, connection.voidPromise());
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context.channel();
        stretch.free(this);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
        answered(kind(response));
        if (HttpUtil.isKeepAlive(response)) {
            stretch.free(this);
        } else {
            var _ = context.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        answered(Kind.WRONG);
        later(context.channel());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        var _ = context.close();
    }

    void close() {
        if (channel != null) {
            var _ = channel.close();
        }
    }

    private void answered(Kind kind) {
        if (arrival != NOBODY) {
            stretch.answered(kind, arrival);
            arrival = NOBODY;
        }
    }

    private void later(Channel closed) {
        var _ = closed.eventLoop().schedule(this::connect, 10, TimeUnit.MILLISECONDS);
    }

    private static Kind kind(FullHttpResponse response) {
        HttpResponseStatus status = response.status();
        if (status.equals(HttpResponseStatus.OK)) {
            return Kind.GOOD;
        }
        boolean later = status.equals(HttpResponseStatus.SERVICE_UNAVAILABLE)
                || status.equals(HttpResponseStatus.TOO_MANY_REQUESTS);
        return later && response.headers().contains(HttpHeaderNames.RETRY_AFTER) ? Kind.PUT_OFF : Kind.WRONG;
    }
}
