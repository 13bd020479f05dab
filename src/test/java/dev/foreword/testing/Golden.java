package dev.foreword.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares with a file that says what is expected; {@code -Dgolden=update} writes it anew. */
public final class Golden {

    private Golden() {}

    /** {@return whether what is expected is written anew, and not compared} */
    public static boolean isUpdated() {
        return "update".equals(System.getProperty("golden"));
    }

    /**
     * Asserts that a text is what a file holds.
     *
     * @param expected the file, from the repository's root
     * @param actual the text
     */
    public static void assertMatches(Path expected, String actual) {
        try {
            if (isUpdated()) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, actual, UTF_8);
            }
            assertThat(expected)
                    .as("%s is out of date; write it anew with -Dgolden=update and look at the difference", expected)
                    .exists();
            assertSameLines(expected, Files.readString(expected, UTF_8), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the first line that differs, for the whole of two pages is too much to read. */
    private static void assertSameLines(Path file, String expected, String actual) {
        List<String> wanted = expected.lines().toList();
        List<String> got = actual.lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
            assertThat(got.get(i)).as("line %d of %s", i + 1, file).isEqualTo(wanted.get(i));
        }
        assertThat(actual).as("the end of %s", file).isEqualTo(expected);
    }
}
