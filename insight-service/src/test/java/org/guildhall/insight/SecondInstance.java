package org.guildhall.insight;

import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
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
        context = new SpringApplicationBuilder(InsightServiceApplication.class)
                .profiles("test")
                .initializers(
                        fresh -> fresh.getEnvironment().getPropertySources().addFirst(same))
                .run("--server.port=0");
    }

    public boolean isRunning() {
        return context.isRunning();
    }

    @Override
    public void close() {
        context.close();
    }
}
