package org.guildhall.activity;

import org.guildhall.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    @Test
    void followsTheHouseRules() {
        HouseRules.check("org.guildhall.activity");
    }
}
