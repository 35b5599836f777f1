package org.guildhall.insight;

import org.guildhall.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("org.guildhall.insight");
    }
}
