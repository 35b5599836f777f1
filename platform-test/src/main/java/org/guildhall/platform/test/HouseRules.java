package org.guildhall.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.repository.CrudRepository;

/**
 * The house's rules about who may know whom, checked the same way in every service: adapters ({@code web}, {@code
 * mongo}, {@code kafka}) know their feature and never each other; features are acyclic; the domain knows no framework,
 * no clock but the one it is given.
 */
public final class HouseRules {
    private HouseRules() {}

    /** Checks every rule for the classes below a service's package. */
    public static void check(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        for (ArchRule rule : rules(root)) {
            rule.allowEmptyShould(true).check(classes);
        }
    }

    public static List<ArchRule> rules(String root) {
        return List.of(
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideInAPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + "..mongo..", root + "..kafka.."),
                noClasses()
                        .that()
                        .resideInAPackage("..kafka..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + "..mongo..", root + "..web.."),
                noClasses()
                        .that()
                        .resideInAPackage("..mongo..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + "..kafka..", root + "..web.."),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .callMethod(Instant.class, "now")
                        .because("time comes from the injected Clock"),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .callMethodWhere(new DescribedPredicate<>("MongoTemplate.save") {
                            @Override
                            public boolean test(JavaMethodCall call) {
                                return call.getTargetOwner().isAssignableTo(MongoTemplate.class)
                                        && call.getName().equals("save");
                            }
                        })
                        .because("a stale save resurrects or erases what waits in the outbox"),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .beAssignableTo(CrudRepository.class)
                        .because("repositories say what they do in domain words"),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages("..mongo..")
                        .and()
                        .haveSimpleNameNotEndingWith("Configuration")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Document.class)
                        .because("BSON stays in the mongo adapters"),
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                root + "..util..",
                                root + "..common..",
                                root + "..dto..",
                                root + "..model..",
                                root + "..helper..")
                        .should()
                        .bePublic()
                        .orShould()
                        .bePackagePrivate(),
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .areRecords()
                        .should()
                        .haveModifier(JavaModifier.FINAL));
    }
}
