package dev.foreword.source.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.config.Edition;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * A site’s files without those of reports that may not be read yet.
 *
 * <p>What isn’t in the tree can’t leave a trace in pages, lists, feeds, pictures or the manifest, whatever is added to
 * them later. A status or an embargo that can’t be read keeps nothing back here; it is an error that stops the build.
 */
public final class ReleasedSourceTree implements SourceTree {

    private static final String CONTENT = "content/";
    private static final String REPORT_FILE = "/report.yml";

    private final SourceTree all;
    private final List<String> keptBack;

    /** @param all the files of the whole site */
    public ReleasedSourceTree(SourceTree all, Release release) {
        this.all = all;
        this.keptBack = all.files().stream()
                .filter(file -> file.startsWith(CONTENT) && file.endsWith(REPORT_FILE))
                .filter(file -> isKeptBack(file, release))
                .map(file -> file.substring(CONTENT.length(), file.length() - REPORT_FILE.length()))
                .toList();
    }

    private boolean isKeptBack(String file, Release release) {
        // Problems of the file are reported when the report is read.
        YamlMap yaml =
                new YamlReader(new Diagnostics()).read(new YamlText(file, 1, 0, new String(all.read(file), UTF_8)));
        boolean draft = yaml.text("status", "").equals(Edition.Status.DRAFT.word());
        Optional<LocalDate> embargo = yaml.scalar("embargo").flatMap(ReleasedSourceTree::day);
        return (draft && !release.drafts())
                || embargo.map(day -> !release.ends(day)).orElse(false);
    }

    private static Optional<LocalDate> day(Scalar text) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> keptBack() {
        return keptBack;
    }

    @Override
    public List<String> files() {
        return all.files().stream().filter(this::isOut).toList();
    }

    @Override
    public List<String> hidden() {
        return all.hidden().stream().filter(this::isOut).toList();
    }

    @Override
    public List<String> outside() {
        return all.outside().stream().filter(this::isOut).toList();
    }

    private boolean isOut(String path) {
        return keptBack.stream()
                .noneMatch(slug -> path.startsWith(CONTENT + slug + "/") || path.startsWith("data/" + slug + "/"));
    }

    @Override
    public long size(String path) {
        return all.size(path);
    }

    @Override
    public byte[] read(String path) {
        return all.read(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return all.open(path);
    }
}
