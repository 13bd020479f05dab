package dev.foreword;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.foreword.cli.Main;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.BaseStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages, the only arrows between them, and which library is used where. */
class ArchitectureTest {

    private static final String BASE = "dev.foreword.";

    /** Each package with those that it may use. All may use what model, language, data and diagnostics hold. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        List<String> core = List.of("model", "language", "data", "diagnostics");
        List<String> working = List.of("work", "model", "language", "data", "diagnostics");
        ARROWS.put("work", List.of());
        ARROWS.put("json", List.of());
        ARROWS.put("diagnostics", List.of("json"));
        ARROWS.put("data", List.of("diagnostics"));
        ARROWS.put("language", List.of("data", "diagnostics"));
        ARROWS.put("model", List.of("language", "data", "diagnostics"));
        ARROWS.put("source", working);
        ARROWS.put("expression", core);
        ARROWS.put("check", working);
        ARROWS.put("citation", core);
        ARROWS.put("evidence", working);
        ARROWS.put("chart", core);
        ARROWS.put("drawing", List.of("chart", "work", "model", "data", "diagnostics"));
        ARROWS.put("page", List.of("drawing", "work", "chart", "model", "language", "data", "diagnostics", "json"));
        ARROWS.put(
                "site",
                List.of(
                        "source",
                        "expression",
                        "citation",
                        "evidence",
                        "check",
                        "chart",
                        "drawing",
                        "work",
                        "page",
                        "model",
                        "language",
                        "data",
                        "diagnostics",
                        "json"));
        ARROWS.put("cli", List.of("site", "source", "model", "data", "diagnostics", "json"));
    }

    /** Packages whose parts have an order of their own. */
    private static final List<String> LAYERED = List.of("model", "source", "page", "check", "chart");

    /** Each library with the only packages that may use it. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.snakeyaml..", List.of("source")),
            Map.entry("org.apache.commons.csv..", List.of("source", "page")),
            Map.entry("org.commonmark.parser..", List.of("source")),
            Map.entry(
                    "org.commonmark..",
                    List.of("source", "model", "drawing", "page", "check", "citation", "evidence", "site")),
            Map.entry("org.jbibtex..", List.of("source", "page")),
            Map.entry("com.fasterxml..", List.of("json", "source", "site")),
            Map.entry("de.undercouch..", List.of("citation")),
            Map.entry("freemarker..", List.of("expression", "page")),
            Map.entry("org.jfree..", List.of("chart.plot")),
            Map.entry("java.awt..", List.of("chart")),
            Map.entry("org.owasp..", List.of("page")),
            Map.entry("picocli..", List.of("cli")));

    /** Read once, for it takes longer than all the rules together. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void enoughClassesWereLookedAt() {
        assertThat(CLASSES.size()).isGreaterThan(150);
        assertThat(ARROWS.keySet())
                .allSatisfy(
                        name -> assertThat(CLASSES.containPackage(BASE + name)).isTrue());
    }

    @TestFactory
    List<DynamicTest> packagesUseOnlyWhatTheyMay() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(arrow.getKey(), () -> {
                    String[] others = ARROWS.keySet().stream()
                            .filter(p -> !p.equals(arrow.getKey())
                                    && !arrow.getValue().contains(p))
                            .map(p -> BASE + p + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + arrow.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .allowEmptyShould(false)
                            .check(CLASSES);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> librariesStayWhereTheyBelong() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(library.getKey(), () -> {
                    String[] home = library.getValue().stream()
                            .map(p -> BASE + p + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that(not(resideInAnyPackage(home)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library.getKey())
                            .check(CLASSES);
                }))
                .toList();
    }

    @Test
    void noCycles() {
        slices().matching("dev.foreword.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Within a package as well, no part leads back to one that leads to it. */
    @TestFactory
    List<DynamicTest> noCyclesWithinPackages() {
        return LAYERED.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> slices().assignedFrom(new Parts(BASE + name))
                                .should()
                                .beFreeOfCycles()
                                .check(CLASSES)))
                .toList();
    }

    /** The parts of a package: each of its sub-packages, and what lies above them all. */
    private record Parts(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            return name.equals(root) || name.startsWith(root + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the parts of " + root;
        }
    }

    /** Classes that only make sense together are one class; so none leads back to another but those listed here. */
    @Test
    void noCirclesOfClasses() {
        slices().assignedFrom(new Classes(List.of("source", "page", "chart")))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** Each class with those inside it. */
    private record Classes(List<String> rooms) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            boolean looked =
                    rooms.stream().anyMatch(room -> (javaClass.getPackageName() + ".").startsWith(BASE + room + "."));
            String name = javaClass.getName().replaceFirst("\\$.*", "");
            return looked && !name.endsWith("package-info") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the classes of " + rooms;
        }
    }

    @Test
    void nothingMutableIsShared() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        noClasses()
                .should()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.foreword.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    /** Its pool is that of the whole machine, whatever a build was asked to use. */
    @Test
    void nothingRunsOnTheCommonPool() {
        noClasses()
                .should()
                .callMethod(Collection.class, "parallelStream")
                .orShould()
                .callMethodWhere(target(nameMatching("parallel")).and(target(owner(assignableTo(BaseStream.class)))))
                .check(CLASSES);
    }

    @Test
    void theCommandLineWritesNoFiles() {
        noClasses()
                .that()
                .resideInAPackage("dev.foreword.cli..")
                .and()
                // It writes what the JVM asks for, outside of any site.
                .doNotHaveSimpleName("DesktopSettings")
                .should()
                .callMethodWhere(target(owner(equivalentTo(Files.class)))
                        .and(target(nameMatching("write.*|copy|move|delete.*|create.*|newBufferedWriter"))))
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(CLASSES);
        assertThat(CLASSES.stream().map(c -> c.getPackageName()).distinct())
                .allSatisfy(name ->
                        assertThat(CLASSES.contain(name + ".package-info")).isTrue());
    }

    @Test
    void recordsAndClassesOfTheModelAreFinal() {
        classes()
                .that()
                .resideInAPackage("dev.foreword.model..")
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
