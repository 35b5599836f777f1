package org.guildhall.member;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.guildhall.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String ROOT = "org.guildhall.member";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void followsTheRulesOfTheHouse() {
        HouseRules.check(ROOT);
    }

    @Test
    void couldLetTheSignInServerLeaveAsAServiceOfItsOwn() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".access..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".people..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".people..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".access..")
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesAmongTheFeaturesOfAWing() {
        slices().matching(ROOT + ".people.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + ".access.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void leavesTheDemoOutOfEverythingElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".demo..")
                .check(CLASSES);
    }
}
