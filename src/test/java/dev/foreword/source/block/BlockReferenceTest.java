package dev.foreword.source.block;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.testing.Golden;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide’s table of blocks is that of the code, and names a page that shows each. */
class BlockReferenceTest {

    private static final Path CONTENT = Path.of("content");
    private static final Pattern FENCE = Pattern.compile("`{3,}");

    @Test
    void theGuideListsEveryBlockWithItsAttributesAndKeys() throws IOException {
        Map<String, List<String>> pages = pages();
        StringBuilder csv = new StringBuilder("block,holds,attributes,keys,shown_in\n");
        for (BlockType type : sorted()) {
            csv.append(String.join(
                            ",",
                            type.name(),
                            type.holdsYaml() ? "keys" : "text",
                            words(type.attributes()),
                            words(type.keys()),
                            shownOn(type, pages)))
                    .append('\n');
        }
        Golden.assertMatches(Path.of("data/guide/blocks.csv"), csv.toString());
    }

    @Test
    void theGuideSaysWhatEveryAttributeAndKeyIsFor() {
        Map<String, Set<String>> blocks = new TreeMap<>();
        for (BlockType type : sorted()) {
            type.attributes().and(type.keys()).all().forEach(key -> add(key, "", type, blocks));
        }
        StringBuilder csv = new StringBuilder("key,purpose,blocks\n");
        blocks.forEach((key, names) ->
                csv.append(key).append(',').append(String.join(" ", names)).append('\n'));
        Golden.assertMatches(Path.of("data/guide/block_keys.csv"), csv.toString());
    }

    private static void add(Key key, String around, BlockType type, Map<String, Set<String>> blocks) {
        String row = around + key.name() + ",\"" + key.purpose() + '"';
        blocks.computeIfAbsent(row, r -> new TreeSet<>()).add(type.name());
        key.below().all().forEach(below -> add(below, around + key.name() + ": ", type, blocks));
    }

    private static String words(Keys keys) {
        return keys.all().isEmpty() ? "none" : String.join(" ", keys.names());
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
