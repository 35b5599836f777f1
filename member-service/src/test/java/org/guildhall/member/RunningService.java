package org.guildhall.member;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.guildhall.member.access.accounts.Accounts;
import org.guildhall.member.access.accounts.PasswordSignIn;
import org.guildhall.platform.test.Backends;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service on a free port and a database of its own; starting it again on the same database is a restart. */
public record RunningService(ConfigurableApplicationContext context) implements AutoCloseable {

    private static final Set<String> STARTED = ConcurrentHashMap.newKeySet();

    public static RunningService start(String database, String... profiles) {
        String prefix = database + ".";
        if (STARTED.add(database)) {
            Awaitility.await().ignoreExceptions().untilAsserted(() -> Backends.createTopics(prefix));
        }
        return new RunningService(new SpringApplicationBuilder(MemberServiceApplication.class)
                .profiles(profiles)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + Backends.storeUri() + "/" + database,
                        "--spring.kafka.bootstrap-servers=" + Backends.bootstrapServers(),
                        "--guildhall.topic-prefix=" + prefix,
                        "--guildhall.internal-token=test-internal-token",
                        "--guildhall.access.dashboard-secret=dashboard-secret-of-the-test"));
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The address of this instance. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    public PasswordSignIn passwords() {
        return context.getBean(PasswordSignIn.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
