package org.guildhall.activity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.guildhall.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    private static final String[] OUTSIDE = {
        "org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..", "org.guildhall.platform.."
    };
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.guildhall.activity");

    @Test
    void followsTheHouseRules() {
        HouseRules.check("org.guildhall.activity");
    }

    @Test
    void theSeatEngineKnowsNothingButItself() {
        pure(
                        "org.guildhall.activity.signup",
                        "org.guildhall.activity.signup.audit",
                        "org.guildhall.activity.attendance",
                        "org.guildhall.activity.activities",
                        "org.guildhall.activity.approval")
                .check(classes);
    }

    @Test
    void theRuleOfPurityCanFail() {
        assertThatThrownBy(() -> pure("org.guildhall.activity.signup.desk").check(classes))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule pure(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE);
    }
}
