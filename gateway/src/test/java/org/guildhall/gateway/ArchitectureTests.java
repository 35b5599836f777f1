package org.guildhall.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new DoNotIncludeTests())).importPackages("org.guildhall.gateway");

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching("org.guildhall.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nothingIsSharedWithServices() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.guildhall.platform..", "org.guildhall.directory..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void onlySessionsTokensAndTheSystemPageKnowTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..session..", "..tokens..", "..system..", "..problems..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mongodb..")
                .check(CLASSES);
    }

    @Test
    void tokensStayWhereTheyAre() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..tokens..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Tokens")
                .check(CLASSES);
    }

    @Test
    void nothingBlocksAnEventLoop() {
        noClasses()
                .should()
                .callMethod(reactor.core.publisher.Mono.class, "block")
                .orShould()
                .callMethod(reactor.core.publisher.Flux.class, "blockFirst")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().should().callMethod(java.time.Instant.class, "now").check(CLASSES);
    }
}
