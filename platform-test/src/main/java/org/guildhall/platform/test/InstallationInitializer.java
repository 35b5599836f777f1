package org.guildhall.platform.test;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at the shared backends, under names nobody else uses. */
public final class InstallationInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "t" + COUNTER.incrementAndGet() + "x"
                + UUID.randomUUID().toString().substring(0, 6);
        String prefix = name + ".";
        Backends.createTopics(prefix);
        String data = System.getProperty("java.io.tmpdir") + "/guildhall-test-data/" + name;
        Map<String, Object> settings = Map.of(
                "spring.mongodb.uri",
                Backends.storeUri() + "/" + name,
                "spring.kafka.bootstrap-servers",
                Backends.bootstrapServers(),
                "guildhall.topic-prefix",
                prefix,
                "guildhall.issuer",
                TestTokens.ISSUER,
                "guildhall.jwks-uri",
                TestTokens.jwksUri(),
                "guildhall.internal-token",
                TestInstallation.INTERNAL_TOKEN,
                "guildhall.data",
                data);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("installation", settings));
        context.getBeanFactory().registerSingleton("testInstallation", new TestInstallation(prefix, context));
    }
}
