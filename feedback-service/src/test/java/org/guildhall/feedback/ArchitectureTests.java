package org.guildhall.feedback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.guildhall.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String ROOT = "org.guildhall.feedback";

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(ROOT);
    }

    /** Decisions see sealed texts only: whoever could open one lives outside the opinion's own rules. */
    @Test
    void decisionsCannotOpenATextOrTouchAFramework() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        noClasses()
                .that()
                .haveNameMatching(
                        ROOT + "\\.opinion\\.(Opinion|Bars|Holding|VisitClock|Answer|Entry|OpinionHappened.*)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.guildhall.platform..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Vault")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".ladder", ROOT + ".line", ROOT + ".calendar")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.guildhall.platform..")
                .check(classes);
    }
}
