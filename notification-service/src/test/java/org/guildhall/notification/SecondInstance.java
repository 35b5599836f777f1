package org.guildhall.notification;

import java.util.Map;
import org.guildhall.directory.Directory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Another process of the same service, on the same store and topics. */
public final class SecondInstance implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    public SecondInstance(ConfigurableApplicationContext first) {
        Object settings =
                first.getEnvironment().getPropertySources().get("installation").getSource();
        @SuppressWarnings("unchecked")
        MapPropertySource same = new MapPropertySource("same", (Map<String, Object>) settings);
        context = new SpringApplicationBuilder(NotificationServiceApplication.class)
                .profiles("test")
                .initializers(
                        fresh -> fresh.getEnvironment().getPropertySources().addFirst(same))
                .properties("spring.jmx.enabled=false")
                .run("--server.port=0");
    }

    public String url() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public boolean knows(String member) {
        return context.getBean(Directory.class).find(member).isPresent();
    }

    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
    }
}
