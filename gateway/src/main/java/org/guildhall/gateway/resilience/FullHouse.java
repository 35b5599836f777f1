package org.guildhall.gateway.resilience;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.function.Function;
import java.util.function.Predicate;
import org.guildhall.gateway.problems.Problems.Written;

/**
 * Turns people away at the door of one connection while the route they want is full, before anything else is done for
 * them: in a flood the machine belongs to those who are served.
 */
final class FullHouse extends ChannelDuplexHandler {

    private final Predicate<HttpRequest> full;
    private final Function<HttpRequest, Written> refusal;
    /** Answers leave in the order of their requests, so nobody is refused past one that is still being answered. */
    private boolean answering;

    private boolean refusing;

    FullHouse(Predicate<HttpRequest> full, Function<HttpRequest, Written> refusal) {
        this.full = full;
        this.refusal = refusal;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            refusing = !answering && full.test(request);
            answering = !refusing;
            if (refusing) {
                refuse(context, request);
            }
        }
        if (refusing) {
            ReferenceCountUtil.release(message);
            context.read();
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent) {
            answering = false;
        }
        var _ = context.write(message, promise);
    }

    private void refuse(ChannelHandlerContext context, HttpRequest request) {
        Written written = refusal.apply(request);
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.SERVICE_UNAVAILABLE, Unpooled.wrappedBuffer(written.body()));
        written.headers().forEach((name, values) -> response.headers().set(name, values));
        HttpUtil.setKeepAlive(response, HttpUtil.isKeepAlive(request));
        var _ = context.writeAndFlush(response);
    }
}
