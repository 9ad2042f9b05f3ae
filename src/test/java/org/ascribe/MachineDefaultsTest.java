package org.ascribe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Executable;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is stored, answered and printed does not depend on the language and the time zone of a machine: nothing calls what would
 * take them. The calls are found by what they leave out, not by a list of names.
 */
class MachineDefaultsTest {
    /** What is to be said in each call that can be told. */
    private static final Set<String> SETTINGS = Set.of(
            "java.util.Locale",
            "java.time.ZoneId",
            "java.util.TimeZone",
            "com.ibm.icu.util.ULocale",
            "com.ibm.icu.util.TimeZone");

    /** Without a way to say it, or with one that is easily forgotten; for all of them there is something better. */
    private static final DescribedPredicate<JavaClass> OLD_FORMS = DescribedPredicate.describe(
            "forms and calendars of the machine",
            type -> (type.getPackageName().equals("java.text")
                            && !type.getName().startsWith("java.text.Normalizer"))
                    || Set.of(
                                    "java.util.Date",
                                    "java.util.Calendar",
                                    "java.util.GregorianCalendar",
                                    "java.util.Scanner")
                            .contains(type.getName()));

    private static final ArchRule RULE = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "what takes the language or the time zone of the machine", MachineDefaultsTest::takesADefault))
            .orShould()
            .dependOnClassesThat(OLD_FORMS);

    @Test
    void areNotUsed() {
        RULE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ascribe"));
    }

    /** The rule finds each of these, and nothing beside them. */
    @Test
    void wouldBeFound() {
        JavaClasses classes = new ClassFileImporter().importClasses(Wrong.class, Right.class);
        EvaluationResult result = RULE.evaluate(classes);
        List<String> wrong = Arrays.stream(Wrong.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> Wrong.class.getName() + "." + method.getName() + "(")
                .toList();
        List<String> found = result.getFailureReport().getDetails();
        assertThat(wrong).allSatisfy(method -> assertThat(found).anyMatch(line -> line.contains(method)));
        assertThat(found).noneMatch(line -> line.contains(Right.class.getName()));
    }

    private static boolean takesADefault(JavaAccess<?> access) {
        if (!(access instanceof JavaCodeUnitAccess<?> call)) {
            return false;
        }
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        List<String> given = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        return (owner.equals("java.lang.String") && name.equals("formatted"))
                || name.contains("Localized")
                || ((SETTINGS.contains(owner) || owner.equals("java.time.Clock"))
                        && name.toLowerCase(Locale.ROOT).contains("default")
                        && !name.startsWith("set"))
                || (!owner.startsWith("org.ascribe.")
                        && siblings(call.getTargetOwner(), name).anyMatch(other -> saysMore(other, given)));
    }

    /** Methods of the same name, or the constructors. */
    private static Stream<Executable> siblings(JavaClass owner, String name) {
        try {
            Class<?> type = owner.reflect();
            return name.equals("<init>")
                    ? Arrays.stream(type.getConstructors())
                    : Arrays.stream(type.getMethods())
                            .filter(method -> method.getName().equals(name))
                            .map(method -> method);
        } catch (LinkageError e) {
            return Stream.empty(); // a part of a library that needs what is not here is not called
        }
    }

    /** Whether it takes the same as the given, and a setting more. */
    private static boolean saysMore(Executable sibling, List<String> given) {
        List<String> taken = new ArrayList<>(
                Arrays.stream(sibling.getParameterTypes()).map(Class::getName).toList());
        return taken.size() == given.size() + 1 && taken.removeIf(SETTINGS::contains) && taken.equals(given);
    }

    /** What would be wrong. */
    @SuppressWarnings({"StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "unused"})
    private static final class Wrong {
        String formatted() {
            return "%d".formatted(1);
        }

        String format() {
            return String.format("%d", 1);
        }

        String lower() {
            return "TITLE".toLowerCase();
        }

        UnaryOperator<String> reference() {
            return String::toUpperCase;
        }

        LocalDate today() {
            return LocalDate.now();
        }

        DateTimeFormatter pattern() {
            return DateTimeFormatter.ofPattern("d");
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }

        Locale locale() {
            return Locale.getDefault();
        }

        NumberFormat numbers() {
            return NumberFormat.getInstance(Locale.ROOT);
        }

        void print() {
            new PrintWriter(new StringWriter()).printf("%d", 1);
        }

        String icu() {
            return com.ibm.icu.lang.UCharacter.toLowerCase("TITLE");
        }
    }

    /** What is right. */
    @SuppressWarnings("unused")
    private static final class Right {
        String format() {
            return String.format(Locale.ROOT, "%d", 1) + "TITLE".toLowerCase(Locale.ROOT) + "a".equalsIgnoreCase("A");
        }

        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }

        String day(LocalDate day) {
            return DateTimeFormatter.ISO_DATE.format(day)
                    + java.text.Normalizer.normalize("a", java.text.Normalizer.Form.NFKD);
        }
    }
}
