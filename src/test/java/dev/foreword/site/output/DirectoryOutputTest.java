package dev.foreword.site.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a site is published, it is published whole or not at all, and nobody else’s files are touched. */
class DirectoryOutputTest {

    private static final List<OutputFile> OLD = site("old", "a/index.html", "gone/index.html", "index.html");
    private static final List<OutputFile> NEW = site("new", "a/index.html", "fresh/index.html", "index.html");

    @TempDir
    Path folder;

    private static List<OutputFile> site(String text, String... paths) {
        List<OutputFile> files = new ArrayList<>();
        for (String path : paths) {
            files.add(OutputFile.ofText(path, text));
        }
        files.add(Manifest.of(files));
        return files;
    }

    @Test
    void aLinkIsFollowedAndStays() throws IOException {
        Path release = Files.createDirectory(folder.resolve("release-1"));
        Path link = Files.createSymbolicLink(folder.resolve("current"), Path.of("release-1"));

        publish(link, OLD);
        publish(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(texts(release)).isEqualTo(texts(NEW));
    }

    @Test
    void emptyFoldersAndLinksOfOthersStopTheBuild() throws IOException {
        Path out = folder.resolve("out");
        publish(out, OLD);
        Files.createDirectories(out.resolve("album/summer"));
        Files.createDirectory(out.resolve("a/empty"));
        Files.createSymbolicLink(out.resolve("shortcut"), folder);

        assertThat(new DirectoryOutput(out).foreignFiles()).containsExactly("a/empty/", "album/", "shortcut");
    }

    @Test
    void aLinkInThePlaceOfAFileOfOursIsNotOurs() throws IOException {
        Path out = folder.resolve("out");
        publish(out, OLD);
        Path page = out.resolve("a/index.html");
        Files.delete(page);
        Files.createSymbolicLink(page, Files.writeString(folder.resolve("mine.html"), "mine"));

        assertThat(new DirectoryOutput(out).foreignFiles()).containsExactly("a/index.html");
    }

    @Test
    void aFolderThatHasToStayIsFilledAnew() throws IOException {
        Path volume = folder.resolve("volume");
        Files.createDirectories(volume.resolve("lost+found"));
        Files.writeString(volume.resolve(".gitignore"), "*");
        FilledFolder filled = new FilledFolder(volume);

        filled.publish(OLD, new Workers(1));
        filled.publish(NEW, new Workers(1));

        Map<String, String> expected = texts(NEW);
        expected.put(".gitignore", "*");
        assertThat(texts(volume)).isEqualTo(expected);
        assertThat(names(volume))
                .containsExactly(".gitignore", "a", "foreword-manifest.json", "fresh", "index.html", "lost+found");
        assertThat(new DirectoryOutput(volume).foreignFiles()).isEmpty();
    }

    @Test
    void aDiskThatFailsWhileAFolderIsFilledLeavesTheLastSite() throws IOException {
        Path volume = Files.createDirectory(folder.resolve("volume"));
        FilledFolder filled = new FilledFolder(volume);
        filled.publish(OLD, new Workers(1));
        List<OutputFile> impossible =
                List.of(OutputFile.ofText("index.html", "new"), OutputFile.ofText("index.html/a.html", "no"));

        assertThatThrownBy(() -> filled.publish(impossible, new Workers(1))).isInstanceOf(IOException.class);

        assertThat(texts(volume)).isEqualTo(texts(OLD));
    }

    @Test
    void aBuildThatWasKilledAnywhereInFillingAFolderIsPutRight() throws IOException {
        // Each file of either site where it is at some moment: written, leaving, arriving, arrived.
        assertThat(recovered(OLD, Map.of(FilledFolder.ARRIVING, NEW.subList(0, 1))))
                .isEqualTo(texts(OLD));
        assertThat(recovered(
                        OLD.subList(1, 4), Map.of(FilledFolder.LEAVING, OLD.subList(0, 1), FilledFolder.ARRIVING, NEW)))
                .isEqualTo(texts(OLD));
        assertThat(recovered(List.of(), Map.of(FilledFolder.LAST, OLD, FilledFolder.ARRIVING, NEW)))
                .isEqualTo(texts(OLD));
        assertThat(recovered(
                        NEW.subList(0, 2), Map.of(FilledFolder.LAST, OLD, FilledFolder.ARRIVING, NEW.subList(2, 4))))
                .isEqualTo(texts(OLD));
        assertThat(recovered(NEW, Map.of(FilledFolder.LAST, OLD))).isEqualTo(texts(NEW));
    }

    private Map<String, String> recovered(List<OutputFile> there, Map<String, List<OutputFile>> within)
            throws IOException {
        Path volume = Files.createTempDirectory(folder, "volume");
        StagedSite.write(there, volume, new Workers(1));
        for (Map.Entry<String, List<OutputFile>> part : within.entrySet()) {
            Path at = Files.createDirectory(volume.resolve(part.getKey()));
            StagedSite.write(part.getValue(), at, new Workers(1));
        }
        assertThat(new DirectoryOutput(volume).foreignFiles()).isEmpty();
        return texts(volume);
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsCure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> publish(file.resolve("out"), OLD))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file + " is a file, and no folder can stand in it; choose another folder")
                .hasMessageEndingWith("Nothing was published; what was there is as it was.");
    }

    @Test
    void theSitesOwnFoldersAreRefused() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.createSymbolicLink(folder.resolve("sly"), site.resolve("content/new"));

        assertThat(Stream.of(
                        Path.of(""),
                        Path.of("/"),
                        folder,
                        site,
                        site.resolve("content"),
                        site.resolve("data/deep/out"),
                        site.resolve("content/../templates"),
                        folder.resolve("sly")))
                .allSatisfy(out -> assertThat(OutputFolders.refused(out, site)).isPresent());
        assertThat(Stream.of(site.resolve("site-out"), folder.resolve("content"), site.resolve("database")))
                .allSatisfy(out -> assertThat(OutputFolders.refused(out, site)).isEmpty());
    }

    private static void publish(Path out, List<OutputFile> files) {
        new DirectoryOutput(out).publish(files, new Workers(1));
    }

    private static Map<String, String> texts(List<OutputFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), new String(file.bytes(), UTF_8)));
        return texts;
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path, UTF_8));
            }
        }
        return texts;
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
