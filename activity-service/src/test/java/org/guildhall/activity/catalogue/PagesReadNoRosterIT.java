package org.guildhall.activity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.Campus.json;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guildhall.activity.Campus;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Counts what pages ask the store for. */
@ServiceTest
@Import(PagesReadNoRosterIT.Listening.class)
class PagesReadNoRosterIT {
    private static final List<String> READ = new CopyOnWriteArrayList<>();

    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    private Campus campus;
    private String activity;

    @TestConfiguration
    static class Listening {
        @Bean
        MongoClientSettingsBuilderCustomizer listener() {
            return settings -> settings.addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    boolean web = Thread.currentThread().isVirtual()
                            && Thread.currentThread().getName().startsWith("tomcat");
                    if (web && event.getCommandName().equals("find")) {
                        READ.add(event.getCommand().getString("find").getValue());
                    }
                }
            });
        }
    }

    @BeforeEach
    void settle() {
        campus = new Campus(installation, clock).settle();
        activity = campus.open(5, 2);
        campus.signUp(Campus.STUDENT, activity).expectStatus().isCreated();
        campus.open(3, 0);
        READ.clear();
    }

    @Test
    void aListReadsActivitiesCountsAndOnesOwnRowsOnce() {
        assertThat(json(campus.get(Campus.STUDENT, "/api/activities"))
                        .at("/items")
                        .size())
                .isGreaterThan(1);

        assertThat(READ).containsExactlyInAnyOrder("activities", "seat_counts", "my_sign_ups");
    }

    @Test
    void anActivityPageReadsNoRoster() {
        campus.get(Campus.STUDENT, "/api/activities/" + activity).expectStatus().isOk();

        assertThat(READ).containsExactlyInAnyOrder("activities", "seat_counts", "my_sign_ups");
    }

    @Test
    void onesOwnSignUpsReadNoRoster() {
        campus.get(Campus.STUDENT, "/api/sign-ups").expectStatus().isOk();

        assertThat(READ).containsExactlyInAnyOrder("my_sign_ups", "activities", "seat_counts");
    }
}
