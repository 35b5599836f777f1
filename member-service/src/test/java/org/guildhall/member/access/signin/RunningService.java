package org.guildhall.member.access.signin;

import org.guildhall.member.MemberServiceApplication;
import org.guildhall.member.TestStore;
import org.guildhall.member.access.accounts.Accounts;
import org.guildhall.member.access.accounts.PasswordSignIn;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service on a free port and a database of its own; starting it again on the same database is a restart. */
record RunningService(ConfigurableApplicationContext context) implements AutoCloseable {

    static RunningService start(String database, String... profiles) {
        return new RunningService(new SpringApplicationBuilder(MemberServiceApplication.class)
                .profiles(profiles)
                .run("--server.port=0", "--spring.mongodb.uri=" + TestStore.uri(database),
                        "--guildhall.access.dashboard-secret=dashboard-secret-of-the-test"));
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    Browser browser() {
        return new Browser(port());
    }

    Client client() {
        return new Client(port());
    }

    Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    PasswordSignIn passwords() {
        return context.getBean(PasswordSignIn.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
