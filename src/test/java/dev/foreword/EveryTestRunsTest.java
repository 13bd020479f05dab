package dev.foreword;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.w3c.dom.NodeList;

/**
 * Surefire looks for tests by the names of their files, and passes over any other in silence: so did it for months over
 * the properties of intervals and claims.
 */
class EveryTestRunsTest {

    /** What Surefire looks for when the pom gives no includes (Maven Surefire, “Inclusions and Exclusions of Tests”). */
    private static final List<String> USUAL =
            List.of("**/Test*.java", "**/*Test.java", "**/*Tests.java", "**/*TestCase.java");

    private static final String SUREFIRE = "//plugin[artifactId='maven-surefire-plugin']/configuration/%s";

    @Test
    void theRunnerFindsEveryClassThatHasTests() throws Exception {
        List<String> configured = configured("includes/include");
        List<String> includes = configured.isEmpty() ? USUAL : configured;
        List<String> files = testClasses().stream().map(EveryTestRunsTest::file).toList();

        assertThat(files).hasSizeGreaterThan(30);
        assertThat(files)
                .filteredOn(file -> includes.stream().noneMatch(pattern -> matches(pattern, file)))
                .as("classes with tests that are named as none of %s, and so are never run", includes)
                .isEmpty();
    }

    @Test
    void noneIsLeftOut() throws Exception {
        assertThat(configured("excludes/exclude")).isEmpty();
        assertThat(configured("skipTests")).isEmpty();
        assertThat(configured("groups")).isEmpty();
        assertThat(configured("excludedGroups")).isEmpty();
    }

    /** Classes of which a method, perhaps an inherited one, is a test to JUnit; a nested one runs with the outer one. */
    private static List<Class<?>> testClasses() throws Exception {
        URI root = EveryTestRunsTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return ReflectionSupport.findAllClassesInClasspathRoot(root, EveryTestRunsTest::hasTests, name -> true);
    }

    private static boolean hasTests(Class<?> c) {
        return !AnnotationSupport.isAnnotated(c, Nested.class)
                && !AnnotationSupport.findAnnotatedMethods(c, Testable.class, HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty();
    }

    private static String file(Class<?> c) {
        return c.getName().replace('.', '/') + ".java";
    }

    private static boolean matches(String pattern, String file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(file));
    }

    /** What the pom tells Surefire, in a profile or not. */
    private static List<String> configured(String element) throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
        NodeList found = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(SUREFIRE.formatted(element), pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }
}
