package org.guildhall.gateway.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guildhall.gateway.problems.Problems;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FullHouseTests {

    private final AtomicBoolean full = new AtomicBoolean();
    private final Problems problems = new Problems(JsonMapper.builder().build());
    private final EmbeddedChannel channel =
            new EmbeddedChannel(new FullHouse(request -> full.get(), request -> problems.written(Guard.FULL, "en")));

    @Test
    void letsEverythingThroughWhileThereIsRoom() {
        ask();

        assertThat(channel.inboundMessages()).hasSize(2);
        assertThat(channel.outboundMessages()).isEmpty();
    }

    @Test
    void answersInsteadOfThoseBehindItWithEverythingARefusalNeeds() {
        full.set(true);
        ask();

        assertThat(channel.inboundMessages()).isEmpty();
        FullHttpResponse refusal = channel.readOutbound();
        assertThat(refusal.status()).isEqualTo(HttpResponseStatus.SERVICE_UNAVAILABLE);
        assertThat(refusal.headers().get("Retry-After")).isEqualTo("1");
        assertThat(refusal.headers().get("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refusal.content().toString(StandardCharsets.UTF_8)).contains("\"code\":\"busy\"");
    }

    @Test
    void swallowsTheBodyOfARefusedRequestAndNothingAfterIt() {
        full.set(true);
        read(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/api/sign-ups"));
        DefaultHttpContent piece = new DefaultHttpContent(Unpooled.copiedBuffer("{", StandardCharsets.UTF_8));
        read(piece);
        full.set(false);
        read(new DefaultLastHttpContent());
        assertThat(channel.inboundMessages()).isEmpty();
        assertThat(piece.refCnt()).isZero();

        ask();
        assertThat(channel.inboundMessages()).hasSize(2);
    }

    @Test
    void neverOvertakesAnAnswerThatIsStillUnderWay() {
        ask();
        full.set(true);
        ask();
        assertThat(channel.inboundMessages()).hasSize(4);
        assertThat(channel.outboundMessages()).isEmpty();

        channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        ask();
        assertThat(channel.inboundMessages()).hasSize(4);
        assertThat(channel.outboundMessages()).hasSize(2);
    }

    private void ask() {
        read(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/api/activities"));
        read(new DefaultLastHttpContent());
    }

    private void read(HttpObject message) {
        channel.writeInbound(message);
    }
}
