package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is in the published jar is named with its terms. */
class NoticeTest {

    private static final Pattern JAR = Pattern.compile("([a-z][a-z0-9.-]*?)-\\d[\\w.-]*\\.jar");

    /** What only tests and the compiler use, by the beginnings of names. */
    private static final List<String> NOT_IN_THE_JAR = List.of(
            "junit",
            "opentest4j",
            "apiguardian",
            "assertj",
            "byte-buddy",
            "archunit",
            "slf4j",
            "jsoup",
            "commonmark-test",
            "surefire",
            "common-java",
            "org.jacoco");

    private static final Path TEXTS = Path.of("src/main/resources/META-INF/licenses");

    /** Those on the class path, however it was given: each jar has a manifest. */
    private static Stream<String> libraries() throws IOException {
        return Collections.list(NoticeTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF")).stream()
                .map(URL::toString)
                .filter(manifest -> manifest.startsWith("jar:"))
                .map(manifest -> manifest.substring(0, manifest.indexOf('!')))
                .map(jar -> JAR.matcher(jar.substring(jar.lastIndexOf('/') + 1)))
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .filter(name -> NOT_IN_THE_JAR.stream().noneMatch(name::startsWith));
    }

    @Test
    void everyLibraryOfTheJarIsNamed() throws IOException {
        List<String> named = List.of(Files.readString(Path.of("NOTICE"), UTF_8).split("[\\s,]+"));

        assertThat(libraries())
                .contains("jfreechart", "styles", "autolink")
                .allSatisfy(library -> assertThat(named).contains(library));
    }

    @Test
    void everyTextThatTheNoticeNamesIsThere() throws IOException {
        Matcher text = Pattern.compile("[\\w.-]+\\.txt").matcher(Files.readString(Path.of("NOTICE"), UTF_8));

        assertThat(text.results().map(found -> found.group()))
                .hasSizeGreaterThan(6)
                .allSatisfy(name -> assertThat(List.of(TEXTS, Path.of("templates/fonts")))
                        .anyMatch(folder -> Files.exists(folder.resolve(name))));
    }
}
