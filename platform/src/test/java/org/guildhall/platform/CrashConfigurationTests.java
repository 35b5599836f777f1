package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.platform.crash.ArmedCrashes;
import org.guildhall.platform.crash.CrashPoint;
import org.guildhall.platform.crash.Crashes;
import org.guildhall.platform.web.CrashController;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CrashConfigurationTests {

    private static AnnotationConfigApplicationContext application(String... profiles) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles(profiles);
        context.register(CrashConfiguration.class);
        context.refresh();
        return context;
    }

    @Test
    void productionHasNothingToArm() {
        try (var production = application()) {
            assertThat(production.getBean(Crashes.class)).isSameAs(Crashes.NEVER);
            assertThat(production.getBeansOfType(CrashController.class)).isEmpty();
        }
        try (var demo = application("demo")) {
            assertThat(demo.getBean(Crashes.class)).isInstanceOf(ArmedCrashes.class);
        }
    }

    @Test
    void endsOnceAndOnlyWhereItWasArmed() {
        AtomicInteger ends = new AtomicInteger();
        ArmedCrashes crashes = new ArmedCrashes(ends::incrementAndGet);
        crashes.pass(CrashPoint.SENT_NOT_PULLED);
        crashes.arm(CrashPoint.SENT_NOT_PULLED);
        crashes.pass(CrashPoint.APPLIED_NOT_COMMITTED);
        assertThat(ends).hasValue(0);
        crashes.pass(CrashPoint.SENT_NOT_PULLED);
        crashes.pass(CrashPoint.SENT_NOT_PULLED);
        assertThat(ends).hasValue(1);
    }
}
