package org.ascribe;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ascribe");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.ascribe.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.ascribe.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theVocabularyStandsOnJavaAlone() {
        classes()
                .that()
                .resideInAPackage("org.ascribe.schema..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage("org.ascribe.schema..")))
                .check(CLASSES);
    }

    @Test
    void onlyTheGraphPackageTouchesTheDriver() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ascribe.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j.driver..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEmbeddedPackageStartsADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ascribe.embedded..", "org.ascribe.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(CLASSES);
    }

    @Test
    void nothingKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ascribe.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ascribe.cli..")
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNothingOfHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ascribe.cli..", "org.ascribe.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ascribe.http..")
                .check(CLASSES);
    }
}
