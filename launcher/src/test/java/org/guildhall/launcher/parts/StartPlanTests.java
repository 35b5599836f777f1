package org.guildhall.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartPlanTests {

    private static List<Part> startable(StartPlan plan) {
        List<Part> parts = new ArrayList<>();
        for (var part = plan.next(); part.isPresent(); part = plan.next()) {
            parts.add(part.get());
        }
        return parts;
    }

    @Test
    void startsStoreAndBrokerFirst() {
        assertThat(startable(new StartPlan(List.of(Part.values()), 2))).containsExactly(Part.STORE, Part.BROKER);
    }

    @Test
    void startsServicesWhenTheStoreIsReadyButNoMoreThanCores() {
        StartPlan plan = new StartPlan(List.of(Part.values()), 2);
        startable(plan);
        plan.ready(Part.BROKER);
        assertThat(startable(plan)).isEmpty();
        plan.ready(Part.STORE);
        assertThat(startable(plan)).containsExactly(Part.MEMBER, Part.GATEWAY);
        plan.ready(Part.GATEWAY);
        assertThat(startable(plan)).containsExactly(Part.ACTIVITY);
    }

    @Test
    void letsTheBrokerTakeOneCore() {
        StartPlan plan = new StartPlan(List.of(Part.values()), 2);
        startable(plan);
        plan.ready(Part.STORE);
        assertThat(startable(plan)).containsExactly(Part.MEMBER);
    }

    @Test
    void startsNoServiceOnMissingGround() {
        StartPlan plan = new StartPlan(List.of(Part.values()), 2);
        startable(plan);
        plan.ready(Part.BROKER);
        plan.failed(Part.STORE);
        assertThat(startable(plan)).isEmpty();
        assertThat(plan.isDone()).isTrue();
        assertThat(plan.failures()).containsExactly(Part.STORE);
    }

    @Test
    void goesOnWhenOneServiceFails() {
        StartPlan plan = new StartPlan(List.of(Part.MEMBER, Part.ACTIVITY), 1);
        assertThat(startable(plan)).containsExactly(Part.MEMBER);
        plan.failed(Part.MEMBER);
        assertThat(startable(plan)).containsExactly(Part.ACTIVITY);
        assertThat(plan.isDone()).isFalse();
        plan.ready(Part.ACTIVITY);
        assertThat(plan.isDone()).isTrue();
    }
}
