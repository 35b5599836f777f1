package org.guildhall.platform.test;

import java.util.Map;
import java.util.Objects;
import org.guildhall.directory.Directory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Another process of the same service, on the same store and topics. */
public final class SecondInstance implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    public SecondInstance(Class<?> application, ConfigurableApplicationContext first) {
        Object settings = Objects.requireNonNull(
                        first.getEnvironment().getPropertySources().get("installation"))
                .getSource();
        @SuppressWarnings("unchecked")
        MapPropertySource same = new MapPropertySource("same", (Map<String, Object>) settings);
        context = new SpringApplicationBuilder(application)
                .profiles("test")
                .initializers(
                        fresh -> fresh.getEnvironment().getPropertySources().addFirst(same))
                .properties("spring.jmx.enabled=false")
                .run("--server.port=0");
    }

    public String url() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + Objects.requireNonNull(server).getPort();
    }

    public boolean isRunning() {
        return context.isRunning();
    }

    /** Whether the member's card has arrived there. */
    public boolean knows(String member) {
        return context.getBean(Directory.class).find(member).isPresent();
    }

    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
    }
}
