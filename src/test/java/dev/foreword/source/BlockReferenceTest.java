package dev.foreword.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.Golden;
import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide’s table of blocks is that of the code, and names a page that shows each. */
class BlockReferenceTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path SOURCES = Path.of("src/main/java/dev/foreword/source");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z_]+)\"");
    private static final Pattern FENCE = Pattern.compile("`{3,}");
    private static final Pattern UNKNOWN = Pattern.compile("there is no key \"([^\"]+)\"");

    @Test
    void theGuideListsEveryBlockWithItsAttributesAndKeys() throws IOException {
        Set<String> words = words();
        Map<String, List<String>> pages = pages();
        StringBuilder csv = new StringBuilder("block,holds,attributes,keys,shown_in\n");
        for (BlockType type : sorted()) {
            csv.append(String.join(
                            ",",
                            type.name(),
                            type.holdsYaml() ? "keys" : "text",
                            words(type.attributes()),
                            words(type.holdsYaml() ? keys(type, words) : Set.of()),
                            shownOn(type, pages)))
                    .append('\n');
        }
        Golden.assertMatches(Path.of("data/guide/blocks.csv"), csv.toString());
    }

    private static String words(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(" ", new TreeSet<>(names));
    }

    /**
     * Every word of the code is offered as a key; those that the block doesn’t call unknown are its keys. Some keys keep
     * a block from asking for others, so it is also asked without them.
     */
    private static Set<String> keys(BlockType type, Set<String> words) {
        Set<String> keys = new TreeSet<>();
        for (Set<String> held : List.of(
                Set.<String>of(), Set.of("unavailable", "text"), Set.of("unavailable", "text", "data", "type"))) {
            Set<String> offered = new TreeSet<>(words);
            offered.removeAll(held);
            keys.addAll(known(type, offered));
        }
        return keys;
    }

    private static Set<String> known(BlockType type, Set<String> offered) {
        String body = offered.stream().map(word -> word + ": x\n").collect(Collectors.joining());
        Set<String> known = new TreeSet<>(offered);
        TestSite.good().page(":::" + type.name() + "\n" + body + ":::").check().result().diagnostics().stream()
                .filter(d -> d.rule() == Rule.UNKNOWN_KEY)
                .map(d -> UNKNOWN.matcher(d.message()))
                .filter(Matcher::find)
                .forEach(m -> known.remove(m.group(1)));
        return known;
    }

    private static Set<String> words() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Set<String> words = new TreeSet<>(Set.of("x", "y"));
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                WORD.matcher(Files.readString(file, UTF_8)).results().forEach(m -> words.add(m.group(1)));
            }
            return words;
        }
    }

    /** The first page that shows a block, those of the guide before others. */
    private static String shownOn(BlockType type, Map<String, List<String>> pages) {
        Pattern opening = Pattern.compile(":{3,}" + Pattern.quote(type.name()) + "(\\{.*)?");
        List<String> found = pages.entrySet().stream()
                .filter(page -> page.getValue().stream()
                        .anyMatch(line -> opening.matcher(line).matches()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((String page) -> !page.startsWith("guide/"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        assertThat(found).as("a page that shows " + type.name()).isNotEmpty();
        return found.get(0);
    }

    /** The lines of each page that aren’t within a fence of code. */
    private static Map<String, List<String>> pages() throws IOException {
        Map<String, List<String>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                pages.put(
                        CONTENT.relativize(file).toString().replace('\\', '/'), alive(Files.readAllLines(file, UTF_8)));
            }
        }
        return pages;
    }

    private static List<String> alive(List<String> lines) {
        List<String> alive = new ArrayList<>();
        String fence = "";
        for (String line : lines) {
            Matcher m = FENCE.matcher(line);
            if (fence.isEmpty() && m.lookingAt()) {
                fence = m.group();
            } else if (line.equals(fence)) {
                fence = "";
            } else if (fence.isEmpty()) {
                alive.add(line);
            }
        }
        return alive;
    }

    private static List<BlockType> sorted() {
        return BlockTypes.all().stream()
                .sorted(Comparator.comparing(BlockType::name))
                .toList();
    }
}
