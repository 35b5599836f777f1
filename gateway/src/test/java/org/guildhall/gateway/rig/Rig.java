package org.guildhall.gateway.rig;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.gateway.GatewayApplication;
import org.guildhall.launcher.store.EmbeddedStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** One gateway with everything around it. Most tests share one; whoever stops parts for good makes an own one. */
public final class Rig implements AutoCloseable {

    private static Rig shared;

    public final StubService member = new StubService();
    public final StubService activity = new StubService();
    public final StubService feedback = new StubService();
    public final StubService notification = new StubService();
    public final StubService insight = new StubService();
    public final EmbeddedStore store = EmbeddedStore.start(null, 0);
    public final URI address = URI.create("http://localhost:" + freePort());
    public final StubSignIn signIn = new StubSignIn(member, address.toString());
    private final List<String> extra;
    private ConfigurableApplicationContext gateway;

    public Rig(String... extra) {
        this.extra = List.of(extra);
        this.gateway = start(address.getPort());
    }

    /** The rig of all tests that leave no traces. */
    public static synchronized Rig shared() {
        if (shared == null) {
            shared = new Rig();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        shared.reset();
        return shared;
    }

    public void reset() {
        List.of(member, activity, feedback, notification, insight).forEach(StubService::reset);
        signIn.attach(member);
        signIn.tokenLife(java.time.Duration.ofMinutes(60));
        signIn.idTokenIssuer(address.toString());
    }

    public Browser browser() {
        return new Browser(address);
    }

    /** A browser in which this member has signed in. */
    public Browser signedIn(String memberId) {
        Browser browser = browser();
        browser.signIn(signIn, memberId);
        return browser;
    }

    public <T> T bean(Class<T> type) {
        return gateway.getBean(type);
    }

    public void stopGateway() {
        gateway.close();
    }

    public void startGateway() {
        gateway = start(address.getPort());
    }

    public void restartGateway() {
        stopGateway();
        startGateway();
    }

    /** A second gateway on the same store; the caller closes it. */
    public ConfigurableApplicationContext secondGateway(int port) {
        return start(port);
    }

    @Override
    public void close() {
        gateway.close();
        List.of(member, activity, feedback, notification, insight).forEach(StubService::close);
        store.close();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext start(int port) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--management.server.port=0",
                "--spring.mongodb.uri=" + store.uri() + "/gateway",
                "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                "--guildhall.issuer=" + address,
                "--guildhall.jwks-uri=" + member.address() + "/oauth2/jwks",
                "--guildhall.cookies=local",
                "--guildhall.gateway.secret=secret",
                "--guildhall.internal-token=inside",
                "--guildhall.services.member=" + member.address(),
                "--guildhall.services.activity=" + activity.address(),
                "--guildhall.services.feedback=" + feedback.address(),
                "--guildhall.services.notification=" + notification.address(),
                "--guildhall.services.insight=" + insight.address(),
                "--server.shutdown=immediate"));
        extra.forEach(own -> arguments.removeIf(given -> given.startsWith(own.substring(0, own.indexOf('=') + 1))));
        arguments.addAll(extra);
        return new SpringApplicationBuilder(GatewayApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(ReactorResourceFactory.class, LastingResources::new))
                .run(arguments.toArray(String[]::new));
    }

    /** Several gateways share one JVM here, so none of them may take the event loops with it when it stops. */
    private static final class LastingResources extends ReactorResourceFactory {

        @Override
        public void stop() {}

        @Override
        public void destroy() {}
    }
}
