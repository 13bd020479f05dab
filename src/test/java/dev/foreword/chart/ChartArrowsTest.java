package dev.foreword.chart;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages within {@code chart}, and the only arrows between them. */
class ChartArrowsTest {

    private static final String BASE = "dev.foreword.chart.";

    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("mark", List.of()),
            Map.entry("file", List.of("mark")),
            Map.entry("data", List.of("mark")),
            Map.entry("words", List.of("data")),
            Map.entry("layout", List.of("words", "data", "mark")),
            Map.entry("plot", List.of("layout", "words", "data", "mark")),
            Map.entry("part", List.of("layout", "words", "data", "mark")),
            Map.entry("diagram", List.of("layout", "words", "data", "mark")),
            Map.entry("map", List.of("layout", "words", "data", "mark")),
            Map.entry("poster", List.of("layout", "file", "mark")),
            Map.entry("tile", List.of("poster", "layout", "file", "mark")));

    /** What other packages use of it. */
    private static final List<String> OPEN = List.of("poster", "tile", "file", "mark");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(ChartDrawer.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(arrow.getKey(), () -> {
                    String[] others = ARROWS.keySet().stream()
                            .filter(p -> !p.equals(arrow.getKey())
                                    && !arrow.getValue().contains(p))
                            .map(p -> BASE + p)
                            .toArray(String[]::new);
                    noClasses()
                            .that(are(resideInAPackage(BASE + arrow.getKey())))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .check(CLASSES);
                }));
    }

    @Test
    void otherPackagesUseNoPlotter() {
        String[] closed = ARROWS.keySet().stream()
                .filter(p -> !OPEN.contains(p))
                .map(p -> BASE + p)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.foreword.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsListed() {
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName())
                        .filter(p -> p.startsWith(BASE))
                        .map(p -> p.substring(BASE.length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }
}
