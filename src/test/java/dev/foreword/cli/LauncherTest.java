package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar, run with a stand-in for Java that says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path SCRIPT = Path.of("src/main/launcher/foreword");

    @TempDir
    Path folder;

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(folder.resolve("tool"));
        Files.copy(SCRIPT, script());
        executable(script());
        Files.createFile(folder.resolve("tool/foreword.jar"));
        javaOf("17.0.15");
    }

    @Test
    void whatIsTypedReachesTheProgramAsItIs() throws Exception {
        assertThat(run("new", "two words", "*"))
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .endsWith("-jar", folder.resolve("tool/foreword.jar").toString(), "new", "two words", "*");
    }

    @Test
    void theFirstBuildMakesAnArchiveThatLaterCommandsUse() throws Exception {
        assertThat(archive(run("check"))).isEmpty();
        assertThat(archive(run("build"))).singleElement().asString().startsWith("-XX:ArchiveClassesAtExit=");
        String kept = "-XX:SharedArchiveFile=" + kept().get(0);
        assertThat(archive(run("build"))).containsExactly(kept);
        assertThat(archive(run("check"))).containsExactly(kept);
    }

    @Test
    void anotherJarGetsAnotherArchiveAndTheOldOneGoes() throws Exception {
        run("build");
        Path first = kept().get(0);
        Files.writeString(folder.resolve("tool/foreword.jar"), "another version");
        run("build");
        assertThat(kept()).hasSize(1).doesNotContain(first);
    }

    @Test
    void laterVersionsOfJavaKeepMoreInTheirArchive() throws Exception {
        javaOf("25.0.3");
        assertThat(archive(run("build"))).singleElement().asString().startsWith("-XX:AOTCacheOutput=");
        assertThat(archive(run("build"))).singleElement().asString().startsWith("-XX:AOTCache=");
    }

    @Test
    void whereNothingCanBeKeptAllWorksAsWell() throws Exception {
        Files.createFile(folder.resolve("cache"));
        assertThat(archive(run("build"))).isEmpty();
    }

    @Test
    void itIsFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("tool/foreword"));
        assertThat(run(link, "--version"))
                .contains(folder.resolve("tool/foreword.jar").toString());
    }

    @Test
    void itSaysWhatIsMissing() throws Exception {
        Files.delete(folder.resolve("tool/foreword.jar"));
        assertThat(run("build")).containsExactly("foreword: foreword.jar doesn't lie beside this script");
    }

    private Path script() {
        return folder.resolve("tool/foreword");
    }

    private List<String> run(String... arguments) throws Exception {
        return run(script(), arguments);
    }

    private List<String> run(Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("FOREWORD_CACHE", folder.resolve("cache").toString());
        builder.environment().remove("FOREWORD_JAVA_OPTIONS");
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return lines;
    }

    private static List<String> archive(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("-XX:(ArchiveClassesAtExit|SharedArchiveFile|AOTCache).*"))
                .toList();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }

    /** Says its arguments, a line each, and makes the archive that it is asked for. */
    private void javaOf(String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(bin.resolve("java"), """
                #!/bin/sh
                for each in "$@"; do
                  echo "$each"
                  case $each in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo archive > "${each#*=}" ;;
                  esac
                done
                """);
        executable(bin.resolve("java"));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
