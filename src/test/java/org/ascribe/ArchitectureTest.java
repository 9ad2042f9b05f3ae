package org.ascribe;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .map(file -> file.resolveSibling("package-info.java"))
                            .distinct()
                            .filter(file -> !Files.exists(file)))
                    .as("missing")
                    .isEmpty();
        }
    }

    /** Find, compare, check, record, write, judge: whoever comes earlier knows nothing of those who come later. */
    @Test
    void theStepsOfALoadFollowEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.ascribe.load..")
                .layer("find")
                .definedBy("org.ascribe.load.find")
                .layer("compare")
                .definedBy("org.ascribe.load.compare")
                .layer("check")
                .definedBy("org.ascribe.load.check")
                .layer("record")
                .definedBy("org.ascribe.load.record")
                .layer("write")
                .definedBy("org.ascribe.load.write")
                .layer("load")
                .definedBy("org.ascribe.load")
                .layer("judge")
                .definedBy("org.ascribe.load.judge")
                .ensureAllClassesAreContainedInArchitectureIgnoring(not(resideInAPackage("org.ascribe.load..")))
                .whereLayer("judge")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("load")
                .mayOnlyBeAccessedByLayers("judge")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("load", "judge")
                .whereLayer("record")
                .mayOnlyBeAccessedByLayers("write", "load", "judge")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("record", "write", "load", "judge")
                .whereLayer("compare")
                .mayOnlyBeAccessedByLayers("check", "record", "write", "load", "judge")
                .check(CLASSES);
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
    void theValuesOfAnswersKnowTheVocabularyOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.ascribe.answer..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.ascribe..")
                        .and(not(resideInAnyPackage("org.ascribe.answer..", "org.ascribe.schema.."))))
                .check(CLASSES);
    }

    /** What is no typed value is guessed at by whoever gets it. */
    @Test
    void noMapOfObjectsGoesFromPackageToPackage() {
        Pattern untyped = Pattern.compile("Map<java\\.lang\\.String, (\\? extends )?java\\.lang\\.Object>");
        assertThat(CLASSES.stream()
                        .filter(resideInAnyPackage(
                                "org.ascribe.answer..",
                                "org.ascribe.graph..",
                                "org.ascribe.query..",
                                "org.ascribe.export..",
                                "org.ascribe.http..",
                                "org.ascribe.mcp..",
                                "org.ascribe.cli.."))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::toGenericString)
                        .filter(method -> untyped.matcher(method).find()))
                .isEmpty();
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
